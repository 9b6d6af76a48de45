import { isPublished } from '../cells';
import { diagnosticAt, type LintRule } from './rule';
import { saysLengthAt } from './saysLength';
import { STRENGTHS } from './strengthWords';

/**
 * A published provision names its sections. So does a silent one: they are the sections that were
 * looked through. Without them nobody can check us.
 */
export const publishedHasSection: LintRule = {
  name: 'published-has-section',
  check: ({ codes }) =>
    codes.flatMap((code) =>
      code.value.provisions.flatMap((provision, at) => {
        const isDoubtful = provision.sections.some((section) => /not verified|\?/i.test(section));
        if (!isPublished(provision) || (provision.sections.length > 0 && !isDoubtful)) return [];
        return [
          diagnosticAt(
            code,
            ['provisions', at, 'sections'],
            `The provision on "${provision.topic}" is published without a real section number.`,
            'Add the section as the code writes it, or set verification: unconfirmed.',
          ),
        ];
      }),
    ),
};

/** Two provisions of a code on one topic are from different sections. */
export const noTwinProvisions: LintRule = {
  name: 'no-twin-provisions',
  check: ({ codes }) =>
    codes.flatMap((code) => {
      const seen = new Set<string>();
      return code.value.provisions.flatMap(({ topic, sections }, at) => {
        const key = [topic, ...sections].join('|');
        if (!seen.has(key)) {
          seen.add(key);
          return [];
        }
        return [
          diagnosticAt(
            code,
            ['provisions', at],
            `There is a second provision on "${topic}" with the same sections.`,
            'Merge the two, or correct the sections.',
          ),
        ];
      });
    }),
};

/** The paraphrase of a provision has 15 to 60 words. */
export const saysLength: LintRule = {
  name: 'says-length',
  check: ({ codes }) =>
    codes.flatMap((code) =>
      code.value.provisions.flatMap(({ says, topic }, at) =>
        saysLengthAt(code, ['provisions', at, 'says'], says, topic),
      ),
    ),
};

/**
 * The paraphrase of a provision is as strong as its stance: readers see both. This finds plain
 * contradictions ("may" in a rule that rules something out), not every shift of meaning.
 */
export const strengthAgrees: LintRule = {
  name: 'strength-agrees',
  check: ({ codes }) =>
    codes.flatMap((code) =>
      code.value.provisions.flatMap(({ topic, stance, says }, at) => {
        const strength = STRENGTHS[stance];
        if (strength.isSaid(says)) return [];
        return [
          diagnosticAt(
            code,
            ['provisions', at, 'says'],
            `The text on "${topic}" does not say ${strength.says}, but its stance is ${stance}.`,
            `Look at the code: correct the stance, or say it in words such as: ${strength.words}.`,
          ),
        ];
      }),
    ),
};

/** A section that is no part of a code's own text: "Guidance: …", "Confidentiality (BPC page)". */
const OTHER_TEXT =
  /guidance|guidelines|recommendations|(?<!explanatory )statement|policy|policies|newsletter|article|supplement|\bpage\)|obligations|procedure|\bReg\.|Professional Code/i;
/** A paraphrase that names guidance as its source. */
const SAYS_GUIDANCE = /\b(?:'s|this|its) guidance\b/i;

/** A provision that does not rest on the code's own text says what it rests on. */
export const basisAgrees: LintRule = {
  name: 'basis-agrees',
  check: ({ codes }) =>
    codes.flatMap((code) =>
      code.value.provisions.flatMap(({ topic, sections, says, stance, basis }, at) => {
        if (basis || stance === 'silent') return [];
        const other = sections.find((section) => OTHER_TEXT.test(section));
        if (!other && !SAYS_GUIDANCE.test(says)) return [];
        return [
          diagnosticAt(
            code,
            ['provisions', at, other ? 'sections' : 'says'],
            `The provision on "${topic}" rests on ${other ? `"${other}"` : 'guidance'}, not on the code alone, and does not say so.`,
            'Add basis: guidance, partly-guidance, supplement, policy, procedure or law.',
          ),
        ];
      }),
    ),
};
