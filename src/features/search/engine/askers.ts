import { PRIORS } from './rankingParameters';

/** People who are answered apart, because the same words mean something else from them. */
interface Asker {
  /** The term that the answers for them have, and their queries. No word is like it. */
  term: string;
  /** How the titles of answers for them begin. */
  title: RegExp;
  /** What their queries say. */
  query: RegExp;
}

const ASKERS: readonly Asker[] = [
  {
    term: 'askertherapist',
    title: /^I['’]m a therapist\b/,
    query:
      /\b(?:my|our|from an?|with an?|for an?) (?:ex |former |old |new |suicidal )?(?:clients?|patients?|supervisees?|caseload)\b|^(?:an? )?(?:ex |former |old )?(?:clients?|patients?) (?!rights?\b|bill\b|privilege\b|confidentiality\b|records?\b|portal\b|advocate\b)|\b(?:i'?m|i am|as) an? (?:\w+ )?(?:therapist|counsell?or|psychologist|social worker|nurse|trainee|supervisor|clinician)\b/,
  },
  {
    term: 'askerteen',
    title: /^I['’]m (?:a teen|under 18)\b/,
    query:
      /\b(?:i'?m|i am|aged?) ?1[0-7]\b|\b1[0-7] ?(?:yo|years? old|year old|yrs? old)\b|\b(?:teens?|teenagers?|teenage)\b|\bunder ?(?:18|age)\b|\bminors?\b|\b(?:high|middle) school\b/,
  },
];

/** @returns for an answer whose title names an asker: the term to index, and its prior. */
export function askerOfTitle(title: string): { keywords: string; prior: number } | undefined {
  const asker = ASKERS.find((one) => one.title.test(title));
  return asker && { keywords: asker.term, ...PRIORS.asker };
}

/** @param text a query. @returns the terms that answers for those who ask it have. */
export function askersOfQuery(text: string): string[] {
  const lower = text.toLowerCase().replaceAll('’', "'");
  return ASKERS.filter(({ query }) => query.test(lower)).map(({ term }) => term);
}
