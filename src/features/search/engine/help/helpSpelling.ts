import { nearestTerms } from '../editDistance';

/** Words of the rules that are so unlike others that a misspelled one can be told. */
const DISTINCTIVE = [
  'suicide',
  'suicidal',
  'overdose',
  'overdosed',
  'unalive',
  'myself',
  'anymore',
  'hotline',
  'helpline',
  'lifeline',
  'childline',
  'samaritans',
  'emergency',
  'ambulance',
  'violence',
  'violent',
  'domestic',
  'threatened',
  'threatening',
  'strangled',
  'stalking',
  'molested',
  'assault',
  'assaulted',
  'harassed',
  'harassment',
  'abused',
  'abusive',
  'sexual',
  'sexually',
  'touched',
  'kissed',
  'groomed',
  'therapist',
  'counselor',
  'psychologist',
  'psychiatrist',
  'husband',
  'boyfriend',
  'girlfriend',
  'someone',
  'violencia',
  'emergencia',
  'ambulancia',
  'suicidio',
  'suicidarme',
  'terapeuta',
] as const;

/** Letters drawn out, as in 'helppp'. */
const DRAWN_OUT = /(\p{L})\1{2,}/gu;

/**
 * Corrects a word if it is close to one that tells of danger or harm.
 * @param word a word of a query, as a token.
 * @param isKnown whether a word is correct as it stands.
 * @returns the word that is meant; the word itself if it is known, or close to none.
 */
export function correctedForHelp(word: string, isKnown: (word: string) => boolean): string {
  const short = word.replace(DRAWN_OUT, '$1');
  if (short.length < 5 || isKnown(short)) return short;
  const near = DISTINCTIVE.filter((form) => Math.abs(form.length - short.length) <= 2);
  return nearestTerms(short, near)[0]?.term ?? short;
}
