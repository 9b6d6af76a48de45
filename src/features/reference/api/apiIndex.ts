import { STATE_WORDS, STATES } from '../vocabulary';
import { API_VERSION, type ApiEdition } from './edition';
import type { ApiIndex } from './schemas';

const NOTICE =
  'The paraphrases are ours, in our own words. They are not the text of any code and not legal ' +
  'advice. The codes of ethics belong to their publishers: read them there.';

/**
 * Builds `index.json`.
 * @param files every other file of the edition, from its folder.
 * @returns what the data is, under which terms, and which files there are, this one included.
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
