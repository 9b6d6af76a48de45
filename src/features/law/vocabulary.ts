/** The professions that a rule or a licensing board may be for, as readers see them. */
export const PROFESSIONS = {
  psychologists: 'psychologists',
  counselors: 'counselors',
  'marriage-and-family-therapists': 'marriage and family therapists',
  'social-workers': 'social workers',
  psychiatrists: 'psychiatrists',
} as const;
export type Profession = keyof typeof PROFESSIONS;

/** What a jurisdiction is. Rules of a country apply in all of its states. */
export const LEVELS = ['state', 'country'] as const;

/** The answer of a law that makes a code of ethics binding: the code's years are not the law's. */
export const BY_CODE = 'by-code';

/** The answer of a text that settles nothing: it is shown, and not counted as an answer. */
export const UNSETTLED = 'other';
