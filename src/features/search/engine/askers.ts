import { PRIORS } from './rankingParameters';

/** Readers with answers of their own, because the same words mean something else from them. */
interface Asker {
  /** The term that the answers for them have. It is no word. */
  term: string;
  /** How the titles of answers for them begin. */
  title: RegExp;
  /** What their queries say, in lower case. */
  query: RegExp;
  /** What queries of others say as well. */
  unless?: RegExp;
}

const THERAPIST =
  'therapist|counsell?or|psychologist|social worker|nurse|trainee|supervisor|clinician';
/** After "my client", "a patient": what a client owns or is called, and no therapist speaks of. */
const OF_CLIENTS =
  '(?! (?:rights?|bill|privilege|confidentiality|records?|portal|advocate|files?|notes?|complaints?|abandonment|cent(?:er|re)d)\\b)';
/** What a client of whom a therapist writes does: "client gave me a gift". */
const CLIENT_ACTS =
  "asked|asks|brought|cancel\\w*|died|gave|gives|has|hugged|hugs|invited|invites|is|keeps|kissed|left|missed|offered|offers|owes|sent|sends|stopped|texted|texts|threaten\\w*|told|tells|touched|wants?|wrote|writes|(?:wo|does|did)n'?t|friend request";

const ASKERS: readonly Asker[] = [
  {
    term: 'askertherapist',
    title: /^I['’]m a therapist\b/,
    query: new RegExp(
      [
        `\\b(?:my|our) (?:(?:ex|former|old|new|suicidal) )?(?:clients?|patients?|supervisees?|caseload)\\b${OF_CLIENTS}`,
        `^(?:an? )?(?:(?:ex|former|old) )?(?:client|patient) (?:${CLIENT_ACTS})\\b`,
        `\\bi\\b.*\\b(?:from|with|for) a (?:client|patient)\\b${OF_CLIENTS}`,
        `\\b(?:i'?m|i am|as) an? (?:\\w+ )?(?:${THERAPIST})\\b`,
      ].join('|'),
    ),
    unless: /\bmy (?:therapist|counsell?or|psychologist|psychiatrist|shrink)\b/,
  },
  {
    term: 'askerteen',
    title: /^I['’]m (?:a teen|under 18)\b/,
    query: new RegExp(
      [
        "\\b(?:i'?m|i am) (?:only )?1[0-7]\\b(?! ?(?:min|h(?:ou)?rs?\\b|days?|weeks?|months?|sessions?|k\\b|%|lbs?|kg|pounds|years? (?:in|of|into|sober|clean)))",
        '^1[0-7] ?(?:yo|m|f|years old)\\b',
        "\\b(?:i'?m|i am|as|can) (?:still )?an? (?:teen|teenager|minor|kid)\\b",
        '\\bcan (?:teens|teenagers|minors|kids)\\b',
        '\\bunder ?(?:18|age)\\b',
        "\\b(?:i'?m|i am) (?:still )?in (?:high|middle) school\\b",
      ].join('|'),
    ),
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
  return ASKERS.filter(
    ({ query, unless }) => query.test(lower) && unless?.test(lower) !== true,
  ).map(({ term }) => term);
}
