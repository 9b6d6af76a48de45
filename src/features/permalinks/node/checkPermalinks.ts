import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { redirectPairs } from '../redirects';
import { htmlFiles, type PostBuildStep } from '../../../lib/node/postBuild';
import { loadRedirects } from './readRedirects';
import { addressOfBuilt } from '../../../lib/pages';
import { addressesOf } from '../addressesOf';
import { brokenAmong, brokenText } from '../check';
import { PERMALINKS_FILE, readPermalinks } from './readPermalinks';

/** Files that others fetch, by the end of their names. */
const FOR_OTHERS = /^(?:api\/.+\.(?:json|csv)|.+\.atom)$/;

/**
 * Holds the build against permalinks.txt and fails if an address in it leads nowhere. Addresses that
 * are new go into the list by themselves.
 */
export const checkPermalinks: PostBuildStep = ({ siteDir, outDir }) => {
  const promised = readPermalinks(siteDir);
  const redirects = redirectPairs(loadRedirects(siteDir));
  const lasting = lastingAddresses(outDir);
  const built = new Set([...lasting, ...htmlFiles(outDir).map(addressOfBuilt)]);
  const broken = brokenAmong(promised, built, redirects);
  if (broken.length > 0) throw new Error(brokenText(broken));

  const all = [...new Set([...promised, ...lasting])].sort();
  if (all.length === promised.length) return;
  writeFileSync(path.join(siteDir, PERMALINKS_FILE), `${all.join('\n')}\n`);
  const added = all.length - promised.length;
  console.log(`permalinks.txt: ${added} new ${added === 1 ? 'address' : 'addresses'}. Commit it.`);
};

function lastingAddresses(outDir: string): string[] {
  const pages = htmlFiles(outDir).flatMap((name) =>
    addressesOf(addressOfBuilt(name), readFileSync(path.join(outDir, name), 'utf8')),
  );
  const files = readdirSync(outDir, { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => FOR_OTHERS.test(name))
    .map((name) => `/${name}`);
  return [...pages, ...files];
}
