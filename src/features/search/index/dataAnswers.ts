import { cellOf } from '../../reference/cells';
import type { Reference } from '../../reference/reference';
import type { Term } from '../../reference/schema';
import { STATE_WORDS } from '../../reference/vocabulary';
import type { Answer } from '../engine/answer';

/** How a cell counts against an answer in words for everybody, and if a code is asked for. */
const CELL_PRIOR = 0.7;
const CELL_IF_NAMED = 1.6;

/**
 * @param topic id of a rule topic.
 * @param page address of the page that compares it.
 * @returns an answer for each code that says something on the topic.
 */
export function cellAnswers(reference: Reference, topic: string, page: string): Answer[] {
  const title = reference.topics.find(({ id }) => id === topic)?.title ?? topic;
  return reference.codes.flatMap((code) => {
    const { provisions, state } = cellOf(code, topic);
    if (provisions.length === 0) return [];
    const sections = [...new Set(provisions.flatMap((provision) => provision.sections))];
    const where = state === 'silent' ? '' : ` (${sections.join(', ')})`;
    return [
      {
        url: `${page}#${code.id}`,
        kind: 'compare' as const,
        title: `${code.label}, ${title}: ${STATE_WORDS[state].label}${where}`,
        topics: [topic],
        asked: [],
        keywords: code.abbreviation,
        text: provisions.map(({ says }) => says).join(' '),
        prior: CELL_PRIOR,
        names: [code.abbreviation],
        priorIfNamed: CELL_IF_NAMED,
      },
    ];
  });
}

/** @returns a glossary term as an answer. */
export function termAnswer(term: Term, page: string): Answer {
  return {
    url: `${page}#${term.id}`,
    kind: 'term',
    title: term.term.charAt(0).toUpperCase() + term.term.slice(1),
    topics: term.topics ?? [],
    asked: term.alsoSaid,
    keywords: '',
    text: `${term.definition} For example: ${term.example}`,
    prior: 1,
  };
}
