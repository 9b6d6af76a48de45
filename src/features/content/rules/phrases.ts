import type { Diagnostic } from '../../../lib/diagnostics';
import { diagnosticIn, type WritingRule } from '../page';
import { sentencesOf } from '../sentences';

/** What we don't write, and what to do instead. STYLEGUIDE.md has the reasons. */
const PHRASES: readonly [RegExp, string][] = [
  [
    /\byou should(?:n't| not)? have\b|\bshould have (?:\w+ed|known|said|told|left|seen)\b/i,
    'It blames the reader. Say what can be done now.',
  ],
  [/\bimportant to (?:note|remember)\b/i, 'Filler. Say the thing.'],
  [/—|\s–\s/, 'No dashes between clauses. Make two sentences.'],
  [/\b(?:simply|obviously|of course)\b/i, 'It makes light of what may be hard. Leave it out.'],
  [/!(?!\()/, 'No exclamation marks.'],
  [/\bthe law says\b/i, 'We know what codes say. Write "the code says".'],
  [
    /\b(?:all|most|none|two|three|four|five|six|seven|eight|nine|ten|\d+)(?: of the)? codes\b/i,
    'Counts in prose drift from the data. Name the codes, or use <TopicCounts>.',
  ],
  [/\b(?:he or she|his or her|him or her)\b/i, 'Use "they".'],
  [/\b(?:crazy|insane|lunatic|committed suicide)\b/i, 'Use words that hurt nobody.'],
];

/** No blame, no filler, no chains of dashes, no counts that drift. */
export const phrases: WritingRule = {
  name: 'phrases',
  check: (page) =>
    sentencesOf(page).flatMap(({ text, paragraph }): Diagnostic[] =>
      PHRASES.flatMap(([pattern, fix]) => {
        const found = pattern.exec(text)?.[0];
        return found ? [diagnosticIn(page, paragraph, `"${found}" in: ${text}`, fix)] : [];
      }),
    ),
};
