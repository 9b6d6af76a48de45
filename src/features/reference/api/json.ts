import { cellOf, coverageOf, isPublished, standingOf, topicsNotChecked } from '../cells';
import type { Reference } from '../reference';
import type { Code, Provision, Topic } from '../schema';
import { STATE_WORDS, STATES } from '../vocabulary';
import {
  API_VERSION,
  cellAddress,
  codeAddress,
  codePath,
  fileUrl,
  topicAddress,
  topicPath,
  type ApiEdition,
} from './edition';
import type {
  ApiCode,
  ApiCodes,
  ApiIndex,
  ApiProvision,
  ApiTopic,
  ApiTopics,
  ApiTopicSummary,
} from './schemas';

const NOTICE =
  'The paraphrases are ours, in our own words. They are not the text of any code and not legal ' +
  'advice. The codes of ethics belong to their publishers: read them there.';

/**
 * Builds `index.json`.
 * @param files every other file of the edition, relative to its folder.
 * @returns the edition, its license, the meaning of each state, and all files including this one.
 */
export function apiIndex(edition: ApiEdition, files: readonly string[]): ApiIndex {
  return {
    schemaVersion: API_VERSION,
    edition: edition.name,
    license: { text: 'CC-BY-4.0', data: 'CC-BY-4.0', code: 'MIT' },
    notice: NOTICE,
    states: STATES.map((id) => {
      const { label, means } = STATE_WORDS[id];
      return { id, label, means };
    }),
    files: ['index.json', ...files],
  };
}

/**
 * Builds `codes.json`.
 * @returns every code without its provisions, with its coverage and the URL of its own file.
 */
export function apiCodes(reference: Reference, edition: ApiEdition): ApiCodes {
  return {
    schemaVersion: API_VERSION,
    codes: reference.codes.map((code) => {
      const { provisions: _, ...summary } = apiCode(reference, code, edition);
      return {
        ...summary,
        standing: standingOf(code, reference),
        coverage: coverageOf(code, reference),
        url: fileUrl(edition, codePath(code.id)),
      };
    }),
  };
}

/**
 * Builds `codes/<id>.json`.
 * @returns the code with the field names of the data, its published provisions only, and the ids of
 *   the topics that are not checked.
 */
export function apiCode(reference: Reference, code: Code, edition: ApiEdition): ApiCode {
  // The profession group serves the filters of our pages and may change with them.
  const { professionGroup: _, provisions, ...facts } = code;
  return {
    ...facts,
    address: codeAddress(edition, code.id),
    provisions: provisions
      .filter(isPublished)
      .map((provision) => apiProvision(provision, code.id, edition)),
    notChecked: topicsNotChecked(code, reference).map(({ id }) => id),
  };
}

/**
 * Builds `topics.json`.
 * @returns every topic, rules and ideas, with the URL of its own file.
 */
export function apiTopics(reference: Reference, edition: ApiEdition): ApiTopics {
  return {
    schemaVersion: API_VERSION,
    topics: reference.topics.map((topic) => ({
      ...topicSummary(topic, edition),
      url: fileUrl(edition, topicPath(topic.id)),
    })),
  };
}

/**
 * Builds `topics/<id>.json`.
 * @returns the topic; a rule topic with a cell for every code, including those not checked.
 */
export function apiTopic(reference: Reference, topic: Topic, edition: ApiEdition): ApiTopic {
  const summary = topicSummary(topic, edition);
  if (topic.kind === 'idea') return summary;
  const cells = reference.codes.map((code) => {
    const { state, provisions } = cellOf(code, topic.id);
    return {
      code: code.id,
      state,
      provisions: provisions.map((provision) => apiProvision(provision, code.id, edition)),
    };
  });
  return { ...summary, cells };
}

/** An idea has no page that compares codes, so its address is null. */
function topicSummary(topic: Topic, edition: ApiEdition): ApiTopicSummary {
  return { ...topic, address: topic.kind === 'rule' ? topicAddress(edition, topic.id) : null };
}

/**
 * @param provision a published provision.
 * @param code id of its code.
 * @param edition the edition that the addresses lead to.
 * @returns the provision with the address of its cell.
 * @throws if it is unconfirmed, so that no draft is ever served.
 */
export function apiProvision(
  provision: Provision,
  code: string,
  edition: ApiEdition,
): ApiProvision {
  const { verification, ...fields } = provision;
  const address = cellAddress(edition, fields.topic, code);
  if (verification === 'unconfirmed') {
    throw new Error(`${address} is unconfirmed, so it must not be published. Leave it out.`);
  }
  return { ...fields, verification, address };
}
