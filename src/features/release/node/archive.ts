import { cpSync, existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { format, resolveConfig } from 'prettier';
import { stringify } from 'yaml';
import { formatDiagnostics } from '../../../lib/diagnostics';
import { htmlFiles } from '../../../lib/node/postBuild';
import { addressOfBuilt, builtFileOf } from '../../../lib/pages';
import { CHANGES_PAGE } from '../../changelog/addresses';
import { newerPage } from '../../editions/newerPage';
import { loadRedirects, REDIRECTS_FILE } from '../../permalinks/node/readRedirects';
import { readRedirects, type Redirect } from '../../permalinks/redirects';
import { brokenLinks, writeArchive } from './archivePages';
import {
  liveEditions,
  readIfExists,
  VERSIONS_FILE,
  versionedDocs,
  versionedSidebars,
} from './project';
import { docusaurus, git, inWorktree } from './worktree';

/** Where the data of an archived edition stays, so that its addresses keep working. */
const staticData = (name: string) => `static/api/v1/${name}`;

/** The frozen files of an edition, as patterns for git. */
const frozenFiles = (name: string) => [
  versionedDocs(name),
  versionedSidebars(name),
  `i18n/*/docusaurus-plugin-content-docs/version-${name}`,
  `i18n/*/docusaurus-plugin-content-docs/version-${name}.json`,
];

/** @returns what archiving would do, one line for each step. Changes nothing. */
export function archivePlan(name: string, archive: string): string[] {
  return [
    `write ${archive}: the edition as a folder of pages that open from disk`,
    `remove ${versionedDocs(name)}, ${versionedSidebars(name)} and their translations in i18n/`,
    `remove ${name} from ${VERSIONS_FILE}`,
    `keep its data at its addresses, in ${staticData(name)}`,
    `redirect its pages to those of the current text, in ${REDIRECTS_FILE}`,
  ];
}

/**
 * Archives an edition: writes it to a folder, removes it from the site, keeps its data and
 * redirects its pages. Except for the folder, the result is staged in the project.
 * @param archive the folder, in the project or outside of it. It must not exist.
 * @throws if a step fails; the project is then unchanged and the folder removed.
 */
export async function archiveEdition(
  siteDir: string,
  name: string,
  archive: string,
): Promise<void> {
  await inWorktree(siteDir, async (worktree) => {
    const { dir, apply } = worktree;
    await docusaurus(worktree, 'build');
    const build = path.join(dir, 'build');
    const written = path.join(dir, '.cache/archive');
    writeArchive(build, name, written);
    const broken = brokenLinks(written);
    if (broken.length > 0) {
      throw new Error(`The archive has broken links:\n  ${broken.join('\n  ')}`);
    }
    writeFileSync(path.join(dir, REDIRECTS_FILE), await withRedirects(dir, build, name));
    cpSync(path.join(build, 'api/v1', name), path.join(dir, staticData(name)), { recursive: true });
    git(dir, 'rm', '-r', '--quiet', '--ignore-unmatch', '--', ...frozenFiles(name));
    removeVersion(dir, name);

    mkdirSync(path.dirname(archive), { recursive: true });
    // Throws if the folder has been made meanwhile, which must not be removed below.
    mkdirSync(archive);
    try {
      cpSync(written, archive, { recursive: true });
      apply();
    } catch (error) {
      rmSync(archive, { recursive: true, force: true });
      throw error;
    }
  });
}

/** Docusaurus wants no versions file rather than an empty one. */
function removeVersion(dir: string, name: string): void {
  const file = path.join(dir, VERSIONS_FILE);
  const others = liveEditions(dir).filter((other) => other !== name);
  if (others.length === 0) rmSync(file);
  else writeFileSync(file, `${JSON.stringify(others, null, 2)}\n`);
}

const HEAD = `# Addresses that are gone, and where they lead now. "why" is told to readers of old editions.
`;
/** Reasons for readers. */
const PAGE_GONE = 'This page is not in the current text.';
const EDITION_ARCHIVED = 'The edition is archived.';
const COMPARISON_ARCHIVED = 'One of the two editions is archived.';
/** Where the data of comparisons is. */
const CHANGES_API = '/api/v1/changes';

/**
 * Redirects every page of an edition to the same page of the current text, or to the nearest one.
 * @param build the built site, with the edition in it.
 * @returns the text of `redirects.yaml`, with the edition's redirects at its end.
 * @throws if the text would not be valid.
 */
async function withRedirects(dir: string, build: string, name: string): Promise<string> {
  const known = loadRedirects(dir);
  const isBuilt = (address: string) => existsSync(path.join(build, builtFileOf(address)));
  const addresses = ['/', ...htmlFiles(path.join(build, name)).map(addressOfBuilt)];
  const redirects = addresses.map((address): [string, Redirect] => {
    const { kind, to, why } = newerPage(address, isBuilt, (gone) => known.get(gone));
    const from = `/${name}${address === '/' ? '' : address}`;
    return [from, { to, why: kind === 'same' ? EDITION_ARCHIVED : (why ?? PAGE_GONE) }];
  });
  redirects.push(...comparisonRedirects(build, name));
  const before = readIfExists(dir, REDIRECTS_FILE) ?? HEAD;
  const added = stringify(Object.fromEntries(redirects));
  const text = `${before}\n# Edition ${name}, which is archived\n${added}`;
  const { diagnostics } = readRedirects({ path: REDIRECTS_FILE, text });
  if (diagnostics.length > 0) {
    throw new Error(`\n${formatDiagnostics(diagnostics, 'the redirects')}\n`);
  }
  const options = await resolveConfig(path.resolve('package.json'));
  return format(text, { ...options, filepath: REDIRECTS_FILE });
}

/** The pages that compare the edition with another one disappear with it. */
function comparisonRedirects(build: string, name: string): [string, Redirect][] {
  const folder = path.join(build, CHANGES_PAGE.url);
  if (!existsSync(folder)) return [];
  return htmlFiles(folder)
    .map((file) => file.slice(0, -'.html'.length))
    .filter((pair) => pair.split('/').includes(name))
    .flatMap((pair) => [
      [`${CHANGES_PAGE.url}/${pair}`, { to: CHANGES_PAGE.url, why: COMPARISON_ARCHIVED }],
      [`${CHANGES_API}/${pair}.json`, { to: `${CHANGES_API}.json`, why: COMPARISON_ARCHIVED }],
    ]);
}
