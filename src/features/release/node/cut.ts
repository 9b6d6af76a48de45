import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { format, resolveConfig } from 'prettier';
import { formatDiagnostics } from '../../../lib/diagnostics';
import { listedPages } from '../../content/node/listedPages';
import { readPage, type WritingRule } from '../../content/page';
import { EDITION_FILE, editionYaml, type Edition } from '../../editions/edition';
import { frozenEditions } from '../../editions/node/docsVersions';
import { lawApiFiles } from '../../law/api/files';
import { loadLaw } from '../../law/node/readLaw';
import { addPermalinks, PERMALINKS_FILE } from '../../permalinks/node/permalinksFile';
import { apiEdition, apiFiles, PAGES_FILE } from '../../reference/node/apiFiles';
import { loadReference } from '../../reference/node/readData';
import { draftPost, postFile, type EditionContent } from '../draftPost';
import { VERSIONS_FILE, versionedDocs, versionedSidebars } from './project';
import { docusaurus, inWorktree } from './worktree';

/** @returns what a cut would do, one line for each step. Changes nothing. */
export function cutPlan(siteDir: string, edition: Edition): string[] {
  const { content, older } = readContents(siteDir, 'docs', edition);
  const addresses = editionAddresses(edition.name, content);
  const post = draftPost(content, older);
  return [
    `freeze docs/ with its data as ${versionedDocs(edition.name)}/`,
    `freeze sidebars.ts as ${versionedSidebars(edition.name)}`,
    `add ${edition.name} to ${VERSIONS_FILE}`,
    `add ${addresses.length} addresses to ${PERMALINKS_FILE}`,
    `draft ${postFile(edition)}:\n\n${post.replace(/^/gm, '    ')}`,
  ];
}

/**
 * Cuts an edition: freezes pages and data, adds the edition's addresses to the permalinks and
 * drafts its post. The result is staged in the project.
 * @param postRules the drafted post must pass these.
 * @returns the new and changed files and folders, from the top of the project.
 * @throws if a step fails; the project is then unchanged.
 */
export async function cutEdition(
  siteDir: string,
  edition: Edition,
  postRules: readonly WritingRule[],
): Promise<string[]> {
  const { name } = edition;
  const docsDir = versionedDocs(name);
  const post = postFile(edition);
  await inWorktree(siteDir, async (worktree) => {
    const { dir, apply } = worktree;
    await docusaurus(worktree, 'docs:version', name);
    assertSameFiles(dir, 'docs', docsDir);
    writeFileSync(path.join(dir, docsDir, '_data', EDITION_FILE), editionYaml(edition));

    const { content, older } = readContents(dir, docsDir, edition);
    const addresses = editionAddresses(name, content);
    addPermalinks(dir, addresses);

    const draft = await formatPost(draftPost(content, older), post);
    const page = readPage(post, draft);
    const diagnostics = postRules.flatMap((rule) => rule.check(page, content.reference));
    if (diagnostics.length > 0) {
      throw new Error(`\n${formatDiagnostics(diagnostics, 'the drafted post')}`);
    }
    mkdirSync(path.join(dir, 'blog'), { recursive: true });
    writeFileSync(path.join(dir, post), draft);
    apply();
  });
  return [docsDir, versionedSidebars(name), PERMALINKS_FILE, post, VERSIONS_FILE];
}

/** @throws if a file of one folder is missing or different in the other, or the other has more. */
function assertSameFiles(dir: string, folder: string, copy: string): void {
  const { status, stdout, stderr } = spawnSync(
    'git',
    ['diff', '--no-index', '--name-only', folder, copy],
    { cwd: dir, encoding: 'utf8' },
  );
  if (status !== 0) {
    throw new Error(`${copy} is not an exact copy of ${folder}. See:\n${stdout || stderr}`);
  }
}

/**
 * @param siteDir top of the project, or of a worktree.
 * @param docsDir the folder of the edition's pages, from there.
 * @returns the content of the edition and of the one before it, if there is one.
 */
function readContents(
  siteDir: string,
  docsDir: string,
  edition: Edition,
): { content: EditionContent; older?: EditionContent } {
  // Before the cut the newest live edition is the older one; after it, the second newest.
  const older = frozenEditions(siteDir).find(({ name }) => name !== edition.name);
  return {
    content: readContent(siteDir, docsDir, edition),
    ...(older ? { older: readContent(siteDir, older.docsDir, older) } : {}),
  };
}

function readContent(siteDir: string, docsDir: string, edition: Edition): EditionContent {
  const dataDir = `${docsDir}/_data`;
  const reference = loadReference(siteDir, dataDir);
  const codes = reference.codes.map(({ id }) => id);
  return {
    ...edition,
    reference,
    law: loadLaw(siteDir, dataDir, codes),
    pages: listedPages(siteDir, docsDir),
    sourceOf: (address) => {
      const files = ['.mdx', '/index.mdx'].map((end) =>
        path.join(siteDir, docsDir + address + end),
      );
      const file = files.find((name) => existsSync(name));
      return file === undefined ? '' : readFileSync(file, 'utf8');
    },
  };
}

async function formatPost(text: string, file: string): Promise<string> {
  const options = await resolveConfig(path.resolve('package.json'));
  return format(text, { ...options, proseWrap: 'always', filepath: file });
}

/**
 * @param name of the edition.
 * @param content of the edition; the addresses of its pages do not include its name.
 * @returns every address of the edition: its home page, its pages and its data.
 */
function editionAddresses(name: string, { pages, reference, law }: EditionContent): string[] {
  const edition = apiEdition(name);
  const laws = lawApiFiles(law, edition);
  const files = [...apiFiles(name, reference, laws).map(([file]) => file), PAGES_FILE];
  return [
    edition.base,
    ...pages.map(({ address }) => edition.base + (address === '/' ? '' : address)),
    ...files.map((file) => `/api/v1/${edition.name}/${file}`),
  ];
}
