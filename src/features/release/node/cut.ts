import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { format, resolveConfig } from 'prettier';
import type { Edition } from '../../editions/edition';
import { formatDiagnostics } from '../../../lib/diagnostics';
import { frozenEditions } from '../../editions/node/frozenEditions';
import { readPage, type WritingRule } from '../../content/page';
import { PERMALINKS_FILE } from '../../permalinks/node/readPermalinks';
import { appendAddresses, editionAddresses } from '../editionAddresses';
import { draftPost, postOf } from '../draftPost';
import { readEditionText, type EditionText } from './editionText';
import { freeze } from './freeze';
import type { Moves } from './putInPlace';
import { docsOf, sidebarsOf, textOf, VERSIONS_FILE } from './site';

/** @returns what a cut would do, a line each, with nothing done yet. */
export function cutPlan(siteDir: string, edition: Edition): string[] {
  const { edition: text, older } = textsOf(siteDir, 'docs', edition);
  const addresses = editionAddresses(edition.name, text.pages, text.reference);
  const post = draftPost(text, older);
  return [
    `freeze docs/ with its data as ${docsOf(edition.name)}/`,
    `freeze sidebars.ts as ${sidebarsOf(edition.name)}`,
    `add ${edition.name} to ${VERSIONS_FILE}`,
    `add ${addresses.length} addresses to ${PERMALINKS_FILE}`,
    `draft ${postOf(edition)}:\n\n${post.replace(/^/gm, '    ')}`,
  ];
}

/**
 * Prepares an edition in a copy of the project.
 * @param postRules what the drafted post must keep to.
 * @returns what is to be brought from there into the project.
 * @throws if something did not come out as it must.
 */
export async function prepareCut(
  stage: string,
  edition: Edition,
  postRules: readonly WritingRule[],
  signal: AbortSignal,
): Promise<Moves> {
  const frozen = await freeze(stage, edition, signal);
  const { edition: text, older } = textsOf(stage, docsOf(edition.name), edition);
  const addresses = editionAddresses(edition.name, text.pages, text.reference);
  const list = appendAddresses(textOf(stage, PERMALINKS_FILE), addresses);
  const post = postOf(edition);
  const draft = await tidied(draftPost(text, older), post);
  const page = readPage(post, draft);
  const diagnostics = postRules.flatMap((rule) => rule.check(page, text.reference));
  if (diagnostics.length > 0)
    throw new Error(`\n${formatDiagnostics(diagnostics, 'the drafted post')}`);
  writeFileSync(path.join(stage, PERMALINKS_FILE), list);
  mkdirSync(path.join(stage, 'blog'), { recursive: true });
  writeFileSync(path.join(stage, post), draft);
  return { put: [...frozen, PERMALINKS_FILE, post, VERSIONS_FILE], take: [] };
}

function textsOf(
  siteDir: string,
  docsDir: string,
  edition: Edition,
): { edition: EditionText; older?: EditionText } {
  // Before the cut the newest is the older one; after it the new one is the newest.
  const older = frozenEditions(siteDir).find(({ name }) => name !== edition.name);
  return {
    edition: readEditionText(siteDir, docsDir, edition),
    ...(older ? { older: readEditionText(siteDir, older.docsDir, older) } : {}),
  };
}

async function tidied(text: string, place: string): Promise<string> {
  const house = await resolveConfig(path.resolve('package.json'));
  return format(text, { ...house, proseWrap: 'always', filepath: place });
}
