import type { Reference } from '../reference';
import { topicLine } from './apiTopic';
import { API_VERSION, fileUrl, topicPath, type ApiEdition } from './edition';
import type { ApiTopics } from './schemas';

/**
 * Builds `topics.json`.
 * @returns every topic, rules and ideas, with where its file is.
 */
export function apiTopics(reference: Reference, edition: ApiEdition): ApiTopics {
  return {
    schemaVersion: API_VERSION,
    topics: reference.topics.map((topic) => ({
      ...topicLine(topic, edition),
      url: fileUrl(edition, topicPath(topic.id)),
    })),
  };
}
