import retextEnglish from 'retext-english';
import retextEquality from 'retext-equality';
import { unified } from 'unified';
import { VFile } from 'vfile';
import type { Diagnostic } from '../../../lib/diagnostics';
import { diagnosticIn, type WritingRule } from '../page';
import { sentencesOf } from '../sentences';

/** Phrases to avoid, and what to do instead. STYLEGUIDE.md has the reasons. */
const PHRASES: readonly [RegExp, string][] = [
  [
    /\byou should(?:n't| not)? have\b|\bshould have (?:\w+ed|known|said|told|left|seen)\b/i,
    'It blames the reader. Say what they can do now.',
  ],
  [/\bimportant to (?:note|remember)\b/i, 'This is filler. Leave it out.'],
  [/—|\s–\s/, 'Do not use dashes between clauses. Write two sentences.'],
  [/\b(?:simply|obviously|of course)\b/i, 'It plays down what may be hard. Leave it out.'],
  [/!(?!\()/, 'Do not use exclamation points.'],
  // "What the law says where you live" is the title of a page.
  [
    /\bthe law says\b(?! where you live)/i,
    'A code is not a law. Write "the code says", or name the statute.',
  ],
  [
    /\b(?:all|most|none|two|three|four|five|six|seven|eight|nine|ten|\d+)(?: of the)? codes\b/i,
    'Typed counts get out of date. Name the codes, or use <TopicCounts>.',
  ],
  [/\b(?:he or she|his or her|him or her)\b/i, 'Use "they".'],
  [/\b(?:crazy|insane|lunatic|committed suicide)\b/i, 'Use words that hurt nobody.'],
];

/** The page has no blame, filler, dashes between clauses or typed counts. */
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

/** Rules of retext-equality whose words are appropriate on this site. */
const ALLOWED_RULES = [
  // Family members, as people in therapy call them. "A parent" would say less.
  'mother-father',
  'dad-mom',
  'dads-moms',
  'husband-wife',
  'brother-sister',
  'aunt-uncle',
  // In a quoted sentence about one known person.
  'her-him',
  // The name of an office: the Health Ombudsman of Queensland.
  'ombudsman-ombudswoman',
  // "Mental health", as in the names of professions and organizations.
  'nuts',
  // Each use was reviewed: "explained clearly", "just once", "special events", "easy to take".
  'clearly',
  'just',
  'special',
  'easy',
  'everyone-knows',
];

const processor = unified()
  .use(retextEnglish)
  .use(retextEquality)
  .use(function compile() {
    this.compiler = () => '';
  });

/** The page has no word that excludes people, according to retext-equality. */
export const inclusive: WritingRule = {
  name: 'inclusive',
  check: (page) =>
    sentencesOf(page).flatMap(({ text, paragraph }) => {
      const file = new VFile(text);
      processor.processSync(file);
      return file.messages
        .filter(({ ruleId }) => !ALLOWED_RULES.includes(ruleId ?? ''))
        .map(({ reason, ruleId }) => {
          const fix = `Use another word. If it is appropriate, add "${ruleId ?? ''}" to ALLOWED_RULES in src/features/content/rules/wording.ts.`;
          return diagnosticIn(page, paragraph, `${reason} (in: ${text})`, fix);
        });
    }),
};
