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

/**
 * Answers that only report the result of a search. They are never shown as "legal" or "allowed".
 */
const SEARCH_RESULTS: readonly string[] = ['no-such-statute', 'none-found', 'no-statute-found'];

/** @returns whether an answer only says that a search found no law. */
export function isSearchResult(answer: string): boolean {
  return SEARCH_RESULTS.includes(answer);
}

/** The answer of a text that settles nothing: it is shown, and not counted as an answer. */
export const UNSETTLED = 'other';
