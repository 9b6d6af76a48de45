import type { Reference } from '../../reference/reference';
import { readableAsOf } from '../asOf';
import type { Law } from '../law';
import { findPlace, professionsText, rulesOn } from '../rules';
import type { Jurisdiction, Question } from '../schema';
import { shownRule, type ShownRule } from './rules';

/** The questions of a handout, those that matter most to a client first. */
const HANDOUT_QUESTIONS = [
  'recording-consent',
  'records-access',
  'minor-consent',
  'sexual-contact-crime',
  'duty-to-warn',
  'sexual-contact-former',
];

/** A rule as a handout shows it. */
export interface HandoutRule {
  /** For whom, and the answer: "For counselors: Not for at least 2 years after therapy has ended." */
  answer: string;
  cite: string;
  /** The date of the text, how it was verified, and what is in doubt. */
  details: string;
}

/** A question on a handout. Without a rule it is not checked yet. */
export interface HandoutQuestion extends Pick<Question, 'id' | 'name'> {
  rules: HandoutRule[];
}

/** The handout of a place. */
export interface LawHandoutSlice {
  place: Pick<Jurisdiction, 'id' | 'name'>;
  questions: HandoutQuestion[];
  /** The questions for which the sheet has no room. */
  leftOut: Pick<Question, 'id' | 'name'>[];
}

/**
 * @returns the slice for the handout of a place. It fits on one sheet: where space is short, questions
 *   are left out, and never a citation, a date or a doubt.
 * @throws if there is no such place.
 */
export function lawHandoutSlice(law: Law, reference: Reference, id: string): LawHandoutSlice {
  const place = findPlace(law, id);
  const questions = HANDOUT_QUESTIONS.flatMap((wanted) =>
    law.questions.filter((question) => question.id === wanted),
  ).map((question): HandoutQuestion => {
    const rules = rulesOn(place, question.id).map((rule) =>
      handoutRule(shownRule(law, question, rule, reference)),
    );
    return { id: question.id, name: question.name, rules };
  });
  const shown: HandoutQuestion[] = [];
  const leftOut: LawHandoutSlice['leftOut'] = [];
  for (const question of questions) {
    if (heightOf([...shown, question]) <= MAX_HEIGHT) shown.push(question);
    else leftOut.push({ id: question.id, name: question.name });
  }
  return { place: { id, name: place.name }, questions: shown, leftOut };
}

function handoutRule({
  profession,
  sentence,
  cite,
  asOf,
  verification,
  scope,
  caution,
}: ShownRule): HandoutRule {
  const details = [
    `Text of: ${readableAsOf(asOf)}.`,
    ...(verification === 'corroborated' ? ['Two accounts, or an old copy.'] : []),
    ...(caution ? [`Note: ${caution}`] : []),
  ];
  const answer = [
    profession.length > 0 ? `For ${professionsText(profession)}: ${sentence}` : sentence,
    ...(scope.length > 0
      ? [`What we read covers: ${scope.map(({ label }) => label.toLowerCase()).join(', ')}.`]
      : []),
  ];
  return {
    answer: answer.join(' '),
    cite,
    details: details.join(' '),
  };
}

/**
 * Room for the answers on US Letter, the shorter paper, in points, with a long name of a clinic. The
 * lines of the answers are as in the print styles of `LawHandout`.
 */
const MAX_HEIGHT = 350;
const ANSWER = { characters: 74, height: 17.5 };
const SOURCE = { characters: 92, height: 13.75 };
const GAP = 4;

/** @returns the estimated height of some answers in print, in points: never too low. */
function heightOf(questions: readonly HandoutQuestion[]): number {
  return sum(
    questions.map(({ name, rules }) => {
      if (rules.length === 0) return GAP + ANSWER.height;
      const answers = rules.map(
        (rule, at) =>
          linesOf((at === 0 ? `${name}. ` : '') + rule.answer, ANSWER) +
          linesOf(`${rule.cite}. ${rule.details}`, SOURCE),
      );
      return GAP + sum(answers);
    }),
  );
}

function linesOf(text: string, { characters, height }: typeof ANSWER): number {
  return Math.ceil(text.length / characters) * height;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
