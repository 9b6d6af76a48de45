import { BY_CODE } from '../vocabulary';
import type { Diagnostic } from '../../../lib/diagnostics';
import type { Parsed } from '../../../lib/yaml';
import { diagnosticAt } from '../../reference/lint/rule';
import type { Jurisdiction, Rule } from '../schema';
import type { LawLintRule, ParsedLaw } from '.';

type Check = (
  rule: Rule,
  report: (key: keyof Rule, problem: string, fix: string) => Diagnostic,
  files: ParsedLaw,
  place: Parsed<Jurisdiction>,
) => (Diagnostic | false)[];

/** @returns a lint rule that checks every rule of every jurisdiction. */
function eachRule(name: string, check: Check): LawLintRule {
  return {
    name,
    check: (files) =>
      files.jurisdictions.flatMap((place) =>
        place.value.rules.flatMap((rule, at) => {
          const report = (key: keyof Rule, problem: string, fix: string) =>
            diagnosticAt(place, ['rules', at, key], problem, fix);
          return check(rule, report, files, place).filter((found) => found !== false);
        }),
      ),
  };
}

/** Question, answer and scopes of a rule exist; a country's question stands in no state's file. */
export const knownAnswers = eachRule('known-answers', (rule, report, { questions }, place) => {
  const question = questions.value.questions.find(({ id }) => id === rule.question);
  const scopes = questions.value.scopes.map(({ id }) => id);
  if (!question) {
    return [
      report(
        'question',
        `There is no question "${rule.question}".`,
        'Use an id of law/questions.yaml.',
      ),
    ];
  }
  const answers = question.answers.map(({ id }) => id);
  return [
    !answers.includes(rule.answer) &&
      report(
        'answer',
        `"${rule.answer}" is no answer to "${rule.question}".`,
        `Use one of: ${answers.join(', ')}.`,
      ),
    question.federal === true &&
      place.value.level === 'state' &&
      report(
        'question',
        `"${rule.question}" is a question for a whole country.`,
        "Move the rule to the country's file.",
      ),
    ...rule.scope
      .filter((scope) => !scopes.includes(scope))
      .map((scope) =>
        report('scope', `There is no scope "${scope}".`, `Use of: ${scopes.join(', ')}.`),
      ),
  ];
});

/** A place has one rule for a question and a profession, so that no reader gets two answers. */
export const oneRuleEach = eachRule('one-rule-each', (rule, report, _, place) => {
  const { rules } = place.value;
  const same = ({ question, profession }: Rule, name: string) =>
    question === rule.question && (profession.length > 0 ? profession : ['']).includes(name);
  const professions = rule.profession.length > 0 ? rule.profession : [''];
  return professions.map((name) => {
    const first = rules.findIndex((other) => same(other, name));
    return (
      rules[first] !== rule &&
      report(
        'question',
        `There is a rule on "${rule.question}" for ${name || 'all professions'} already.`,
        'Merge the two, or correct the profession.',
      )
    );
  });
});

/** Scope, years and age stand with the questions and answers that they belong to. */
export const fieldsFitQuestion = eachRule('fields-fit-question', (rule, report) => {
  const { question, answer, scope, years, age, codes } = rule;
  const isCrime = question === 'sexual-contact-crime';
  return [
    !isCrime &&
      scope.length > 0 &&
      report('scope', 'Only sexual-contact-crime has a scope.', 'Remove it.'),
    isCrime &&
      (answer === 'no-such-statute') === scope.length > 0 &&
      report(
        'scope',
        `The scope does not fit the answer ${answer}.`,
        'Name what the text covers, or nothing with no-such-statute.',
      ),
    scope.includes('any-contact') &&
      answer !== 'crime' &&
      report('scope', 'any-contact stands with the answer crime only.', 'Correct one of the two.'),
    years !== null &&
      !['waiting-period', BY_CODE].includes(answer) &&
      report('years', `The answer ${answer} has no years.`, 'Remove them, or correct the answer.'),
    answer === 'waiting-period' &&
      years === null &&
      rule.verification !== 'unconfirmed' &&
      report('years', 'A waiting period needs its years.', 'Add years, as a number.'),
    age !== null &&
      !['age', 'both-must-agree'].includes(answer) &&
      report('age', `The answer ${answer} has no age.`, 'Remove it, or correct the answer.'),
    ['age', 'both-must-agree'].includes(answer) &&
      age === null &&
      report('age', 'This answer needs the age.', 'Add age, as a number.'),
    answer !== BY_CODE &&
      codes.length > 0 &&
      report('codes', 'Only the answer by-code names codes.', 'Remove them.'),
  ];
});

/** The codes of ethics that a rule makes binding have a file. */
export const knownCodes = eachRule('known-codes', (rule, report, { codes }) =>
  rule.codes
    .filter((code) => !codes.includes(code))
    .map((code) => report('codes', `There is no code "${code}".`, 'Use the id of a code file.')),
);
