import { cellOf } from '../cells';
import type { Reference } from '../reference';
import type { Topic } from '../schema';
import { apiProvision } from './apiProvision';
import { topicAddress, type ApiEdition } from './edition';
import type { ApiTopic, ApiTopicLine } from './schemas';

/** @returns the topic in a line, with the page that compares it; an idea has none. */
export function topicLine(topic: Topic, edition: ApiEdition): ApiTopicLine {
  return { ...topic, address: topic.kind === 'rule' ? topicAddress(edition, topic.id) : null };
}

/**
 * Builds `topics/<id>.json`.
 * @returns the topic; for a rule topic with a cell for every code, gaps included.
 */
export function apiTopic(reference: Reference, topic: Topic, edition: ApiEdition): ApiTopic {
  const line = topicLine(topic, edition);
  if (topic.kind === 'idea') return line;
  const cells = reference.codes.map((code) => {
    const { state, provisions } = cellOf(code, topic.id);
    return {
      code: code.id,
      state,
      provisions: provisions.map((provision) => apiProvision(provision, code.id, edition)),
    };
  });
  return { ...line, cells };
}
