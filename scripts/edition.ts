import path from 'node:path';
import { postRules } from '../src/features/content/rules';
import { postFile } from '../src/features/release/draftPost';
import { archiveEdition, archivePlan } from '../src/features/release/node/archive';
import { cutEdition, cutPlan } from '../src/features/release/node/cut';
import { assertCanArchive, assertCanCut } from '../src/features/release/node/project';
import { assertClean, run } from '../src/features/release/node/worktree';
import { lawIds } from '../src/features/law/dataComponents';
import { loadSiteData } from '../src/site/data';
import { dataComponents } from '../src/site/dataComponents';
import { readFlags, runCommand, UsageError } from './lib/cli';

const HELP = `npm run edition -- 2026.1
  Cuts an edition: runs npm test, freezes the pages and the data, adds the edition's addresses to
  permalinks.txt and drafts its post.

npm run edition -- --archive 2026.1
  Archives an edition: writes it to a folder of pages that open from disk, removes it from the
  site and redirects its pages. Its data stays at its addresses.

  --tested     Skip npm test, because it has just passed
  --out DIR    Write the archive to this folder. Default: archive/2026.1. It must not exist
  --dry-run    Print what would be done and change nothing
  --dir DIR    Top of the project. Default: the current folder
  --help       Print this text

Everything must be committed first. The work is done in a temporary git worktree (.cache/edition)
and brought into the project in one step at the end. If the command fails or is interrupted before
that step, the project is unchanged.
The result is staged but not committed. To see it: git status. To undo it, also after a crash during
the last step: git reset --hard && git clean -fd (and delete .git/index.lock if git asks for it).
Nothing is committed.

Exit codes: 0 done, 1 failed, 2 wrong arguments.`;

/** Cuts or archives an edition. */
async function edition(): Promise<void> {
  const { positionals, strings, booleans } = readFlags({
    command: 'edition',
    positionals: 1,
    strings: ['archive', 'out', 'dir'],
    booleans: ['tested', 'dry-run', 'help'],
  });
  if (booleans.has('help')) {
    console.log(HELP);
    return;
  }
  const siteDir = strings.get('dir') ?? '.';
  const archived = strings.get('archive');
  const [name = archived] = positionals;
  if (name === undefined || (archived !== undefined && positionals.length > 0)) {
    throw new UsageError('Name one edition: "npm run edition -- 2026.1". See also --help.');
  }
  // Without "--" before it, npm takes this flag for its own.
  const isDryRun = booleans.has('dry-run') || process.env.npm_config_dry_run === 'true';
  if (archived === undefined) {
    await cut(siteDir, name, isDryRun, booleans.has('tested'));
  } else {
    await archive(siteDir, name, isDryRun, strings.get('out'));
  }
}

async function cut(siteDir: string, name: string, isDryRun: boolean, isTested: boolean) {
  assertCanCut(siteDir, name);
  assertClean(siteDir);
  const date = new Date().toISOString().slice(0, 10);
  if (isDryRun) {
    const tests = isTested ? [] : ['run npm test'];
    printList(`Edition ${name} would:`, [...tests, ...cutPlan(siteDir, { name, date })]);
    return;
  }
  if (!isTested && (await run(siteDir, 'npm', ['test'])) !== 0) {
    throw new Error('The tests fail (see above). Nothing was changed. Fix them and run it again.');
  }
  const data = loadSiteData(siteDir, { docsDir: 'docs', dataDir: 'docs/_data' });
  const files = await cutEdition(siteDir, { name, date }, postRules(dataComponents, lawIds(data)));
  printList(`Edition ${name} is cut. Staged and not committed:`, files);
  printList('Next:', [
    `read and finish ${postFile({ name, date })}`,
    'run npm test and npm run permalinks, then commit everything',
  ]);
}

async function archive(siteDir: string, name: string, isDryRun: boolean, out: string | undefined) {
  const target = out ?? path.join(siteDir, 'archive', name);
  assertCanArchive(siteDir, name, target);
  assertClean(siteDir);
  if (isDryRun) {
    printList(`Archiving edition ${name} would:`, archivePlan(name, target));
    return;
  }
  await archiveEdition(siteDir, name, target);
  console.log(
    `Edition ${name} is archived in ${target}. The site is changed accordingly: the changes are ` +
      'staged and not committed. See "git status".',
  );
}

function printList(head: string, lines: readonly string[]): void {
  console.log([head, ...lines].join('\n  - '));
}

void runCommand(edition);
