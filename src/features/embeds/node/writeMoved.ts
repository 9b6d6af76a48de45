import { embedAddress } from '../../../lib/pages';
import { cpSync } from 'node:fs';
import path from 'node:path';
import { movedCards } from '../movedCards';
import { redirectPairs } from '../../permalinks/redirects';
import { loadRedirects, REDIRECTS_FILE } from '../../permalinks/node/readRedirects';
import { readPermalinks } from '../../permalinks/node/permalinksFile';

/**
 * Writes, at the address of each card whose page has moved, a copy of the card that takes its place:
 * a clinic's frame shows it on any server, and its link leads to the page as it is now.
 * @param siteDir top of the project.
 * @param outDir folder of the built site, with its cards.
 * @param ids ids of the cards there are.
 * @throws an Error that names every redirect of a card that leads to none.
 */
export function writeMoved(siteDir: string, outDir: string, ids: ReadonlySet<string>): void {
  const redirects = redirectPairs(loadRedirects(siteDir));
  const { moved, lost } = movedCards(readPermalinks(siteDir), redirects, ids);
  if (lost.length > 0) {
    throw new Error(
      [
        `${REDIRECTS_FILE}: these cards are sent on to what has no card. Name a guide, a question or a comparison.`,
        ...lost.map(({ from, to }) => `  ${from}: ${to}`),
      ].join('\n'),
    );
  }
  for (const { from, to } of moved) {
    cpSync(path.join(outDir, embedAddress(to)), path.join(outDir, embedAddress(from)), {
      recursive: true,
    });
  }
}
