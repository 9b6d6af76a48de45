/** The kinds of answers there are. The first seven words are those of pages.json. */
export const ANSWER_KINDS = [
  'guide',
  'question',
  'term',
  'compare',
  'code',
  'clinic',
  'about',
] as const;
export type AnswerKind = (typeof ANSWER_KINDS)[number];

/** What readers see for each kind. */
export const KIND_WORDS: Record<AnswerKind, string> = {
  guide: 'Guide',
  question: 'Question',
  term: 'Glossary',
  compare: 'Codes compared',
  code: 'Code of ethics',
  clinic: 'For clinics',
  about: 'About this site',
};
