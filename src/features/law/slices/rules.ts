import { cellOf, standingOf } from '../../reference/cells';
import type { Reference } from '../../reference/reference';
import type { Law } from '../law';
import { answerSentence, findAnswer } from '../rules';
import type { Question, Rule, Scope } from '../schema';

/** A code of ethics that a rule makes binding. */
export interface BoundCode {
  id: string;
  label: string;
  /** Its cell on the question's topic, or its page if no table has that cell. */
  address: string;
}

/** A rule as a page shows it. */
export type ShownRule = Omit<Rule, 'question' | 'scope' | 'codes' | 'verification'> & {
  verification: 'read' | 'corroborated';
  label: string;
  sentence: string;
  scope: Scope[];
  codes: BoundCode[];
};

/** @returns a published rule as a page shows it. @param reference for the codes that it names. */
export function shownRule(
  law: Law,
  question: Question,
  rule: Rule,
  reference: Reference,
): ShownRule {
  const { question: _, scope, codes: bound, verification, ...rest } = rule;
  return {
    ...rest,
    verification: verification === 'read' ? 'read' : 'corroborated',
    label: findAnswer(question, rule.answer).label,
    sentence: answerSentence(question, rule),
    scope: law.scopes.filter(({ id }) => scope.includes(id)),
    codes: bound.map((id) => boundCode(reference, id, question.topic)),
  };
}

function boundCode(reference: Reference, id: string, topic: string | undefined): BoundCode {
  const code = reference.codes.find((candidate) => candidate.id === id);
  if (!code || topic === undefined)
    return { id, label: code?.label ?? id, address: `/codes/${id}` };
  // A code that is mostly unread has a row only where it has provisions.
  const hasRow =
    standingOf(code, reference) === 'compared' || cellOf(code, topic).provisions.length > 0;
  return {
    id,
    label: code.label,
    address: hasRow ? `/compare/${topic}#${id}` : `/codes/${id}`,
  };
}
