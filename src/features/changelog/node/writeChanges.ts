import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { API_FOLDER, CHANGES_FILE } from '../../reference/api';
import { apiChanges, apiChangesIndex, changesPath } from '../apiChanges';
import { pairsOf, type DatedEdition } from '..';
import { jsonText } from '../../../lib/text';
import { changesFeed } from './feed';
import { FEED } from './page';

/**
 * Writes what changed for others: JSON below `api/v1/`, and the feed.
 * @param outDir the built site.
 * @param url where it is going to be published.
 * @param editions the newest first.
 */
export function writeChanges(outDir: string, url: string, editions: readonly DatedEdition[]): void {
  const pairs = pairsOf(editions);
  const files: [string, string][] = [
    [`${API_FOLDER}/${CHANGES_FILE}`, jsonText(apiChangesIndex(editions, pairs))],
    ...pairs.map((pair): [string, string] => [
      `${API_FOLDER}/${changesPath(pair)}`,
      jsonText(apiChanges(pair)),
    ]),
    [FEED, `${changesFeed(url, editions, pairs)}\n`],
  ];
  for (const [file, text] of files) {
    const target = path.join(outDir, file);
    mkdirSync(path.dirname(target), { recursive: true });
    writeFileSync(target, text);
  }
}
