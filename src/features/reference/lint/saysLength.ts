import type { Diagnostic } from '../../../lib/diagnostics';
import type { Parsed } from '../../../lib/yaml';
import { diagnosticAt } from './rule';

/** Number of words in `says`: room for the rule and its limits, and short enough for a phone. */
const SHORTEST = 15;
const LONGEST = 60;

/**
 * @param path of a paraphrase in its file.
 * @param about what the paraphrase is about, for the message.
 * @returns a diagnostic if the paraphrase does not have 15 to 60 words.
 */
export function saysLengthAt(
  file: Parsed<unknown>,
  path: readonly PropertyKey[],
  says: string,
  about: string,
): Diagnostic[] {
  const words = says.split(/\s+/).length;
  if (words >= SHORTEST && words <= LONGEST) return [];
  return [
    diagnosticAt(
      file,
      path,
      `The text on "${about}" has ${words} words; it takes ${SHORTEST} to ${LONGEST}.`,
      words > LONGEST
        ? 'Shorten it without making the rule stronger or weaker.'
        : 'Say whom the rule is about and how far it goes.',
    ),
  ];
}
