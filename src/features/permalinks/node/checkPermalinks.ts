import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { htmlFiles, type PostBuildStep } from '../../../lib/node/postBuild';
import { addressOfBuilt } from '../../../lib/pages';
import { addressesOf, brokenMessage, brokenPermalinks, unlistedMessage } from '../permalinks';
import { redirectPairs } from '../redirects';
import { addPermalinks, readPermalinks } from './permalinksFile';
import { loadRedirects } from './readRedirects';

/** Built files that other programs fetch. */
const PUBLIC_FILES = /^(?:api\/.+\.(?:json|csv)|.+\.atom)$/;

/**
 * Compares the build with permalinks.txt. A listed address that does not exist fails the build. An
 * address that is not listed fails it on a CI server (environment variable `CI`), where published
 * builds are made; elsewhere the build prints a warning.
 */
export const checkPermalinks: PostBuildStep = ({ siteDir, outDir }) => {
  const listed = readPermalinks(siteDir);
  const permanent = permanentAddresses(outDir);
  const built = new Set([...permanent, ...htmlFiles(outDir).map(addressOfBuilt)]);
  const broken = brokenPermalinks(listed, built, redirectPairs(loadRedirects(siteDir)));
  if (broken.length > 0) throw new Error(brokenMessage(broken));

  const unlisted = unlistedAddresses(listed, permanent);
  if (unlisted.length === 0) return;
  if (process.env.CI) throw new Error(unlistedMessage(unlisted));
  console.warn(unlistedMessage(unlisted));
};

/**
 * Adds the addresses of the build to permalinks.txt that it does not list. Nothing is removed.
 * @param siteDir top of the project.
 * @param outDir folder of the built site.
 * @returns the added addresses, sorted.
 * @throws if there is no built site.
 */
export function addUnlisted(siteDir: string, outDir: string): string[] {
  if (!existsSync(outDir)) {
    throw new Error(`There is no built site in ${outDir}. Run "npm run build" first.`);
  }
  const unlisted = unlistedAddresses(readPermalinks(siteDir), permanentAddresses(outDir));
  if (unlisted.length > 0) addPermalinks(siteDir, unlisted);
  return unlisted;
}

function unlistedAddresses(listed: readonly string[], addresses: readonly string[]): string[] {
  const known = new Set(listed);
  return addresses.filter((address) => !known.has(address)).sort();
}

/** The addresses that permalinks.txt must list: pages, sections, embeds, the API and feeds. */
function permanentAddresses(outDir: string): string[] {
  const pages = htmlFiles(outDir).flatMap((name) =>
    addressesOf(addressOfBuilt(name), readFileSync(path.join(outDir, name), 'utf8')),
  );
  const files = readdirSync(outDir, { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => PUBLIC_FILES.test(name))
    .map((name) => `/${name}`);
  return [...pages, ...files];
}
