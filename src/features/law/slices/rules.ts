import type { Law } from '../law';
import { answerSentence, findAnswer } from '../rules';
import type { Question, Rule, Scope } from '../schema';

/** A code of ethics that a rule makes binding. */
export interface BoundCode {
  id: string;
  label: string;
  /** Id of the topic on which its cell answers the question. */
  topic: string;
}

/** A rule as a page shows it. */
export type ShownRule = Omit<Rule, 'question' | 'scope' | 'codes' | 'verification'> & {
  verification: 'read' | 'corroborated';
  label: string;
  sentence: string;
  scope: Scope[];
  codes: BoundCode[];
};

/** @returns a published rule as a page shows it. @param codes labels of the codes, by id. */
export function shownRule(
  law: Law,
  question: Question,
  rule: Rule,
  codes: ReadonlyMap<string, string>,
): ShownRule {
  const { question: _, scope, codes: bound, verification, ...rest } = rule;
  return {
    ...rest,
    verification: verification === 'read' ? 'read' : 'corroborated',
    label: findAnswer(question, rule.answer).label,
    sentence: answerSentence(question, rule),
    scope: law.scopes.filter(({ id }) => scope.includes(id)),
    codes: bound.map((id) => ({ id, label: codes.get(id) ?? id, topic: question.topic ?? '' })),
  };
}
