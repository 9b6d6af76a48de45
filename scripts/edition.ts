import { archivePlan, outOf, prepareArchive } from '../src/features/release/node/archive';
import { cutPlan, prepareCut } from '../src/features/release/node/cut';
import { postOf } from '../src/features/release/draftPost';
import { job } from '../src/features/release/node/job';
import { takeBack } from '../src/features/release/node/putInPlace';
import { refuseArchive, refuseName, refuseUnlessClean } from '../src/features/release/node/refuse';
import { runIn } from '../src/features/release/node/run';
import { postRules } from '../src/features/content/rules';
import { dataComponents } from '../src/site/dataComponents';
import { readFlags, runCommand, WrongCall } from './lib/command';

const HELP = `npm run edition -- 2026.1
  Cuts an edition: freezes pages and data, adds its addresses to permalinks.txt and drafts its post.
  The tree must be clean. It runs npm test first.

npm run edition -- --archive 2026.1
  Writes an edition as a folder that opens from disk, takes it out of the site, and leaves
  redirects. Its data stays where it is.

  --tested     npm test has just passed: don't run it again
  --out DIR    Where the archive goes; archive/2026.1 if not given. It must not be there yet
  --dry-run    Tells all that it would do, and touches nothing
  --dir DIR    Top of the project, if it is not this one
  --help       This text

Nothing is committed, and until the last moment nothing in the project is touched: look at
"git status" afterwards.
Exit code 0: done. 1: nothing was changed, and why. 2: called in a wrong way.`;

/** Cuts or archives an edition. */
async function edition(): Promise<void> {
  const { words, texts, switches } = readFlags({
    command: 'edition',
    words: 1,
    texts: ['archive', 'out', 'dir'],
    switches: ['tested', 'dry-run', 'help'],
  });
  if (switches.has('help')) {
    console.log(HELP);
    return;
  }
  const siteDir = texts.get('dir') ?? '.';
  const archived = texts.get('archive');
  const [name = archived] = words;
  if (name === undefined || (archived !== undefined && words.length > 0)) {
    throw new WrongCall('Name one edition: "npm run edition -- 2026.1". --help tells more.');
  }
  // Without "--" before it, npm keeps this flag to itself.
  const isDry = switches.has('dry-run') || process.env.npm_config_dry_run === 'true';
  if (!isDry && takeBack(siteDir)) {
    console.log('An earlier run ended in the middle. What it had done is taken back.');
  }
  if (archived === undefined) await cut(siteDir, name, isDry, switches.has('tested'));
  else await archive(siteDir, name, isDry, texts.get('out'));
}

async function cut(siteDir: string, name: string, isDry: boolean, isTested: boolean) {
  const check = () => {
    refuseName(siteDir, name);
    refuseUnlessClean(siteDir);
  };
  check();
  const date = new Date().toISOString().slice(0, 10);
  if (isDry) {
    const tests = isTested ? [] : ['run npm test'];
    tell(`Edition ${name} would:`, [...tests, ...cutPlan(siteDir, { name, date })]);
    return;
  }
  if (!isTested && (await runIn(siteDir, 'npm', ['test'])) !== 0) {
    throw new Error('The tests fail. Nothing was changed. Fix what they name, and run again.');
  }
  const { put } = await job(siteDir, check, (stage, signal) =>
    prepareCut(stage, { name, date }, postRules(dataComponents), signal),
  );
  tell(`Edition ${name} is cut. New, and not committed yet:`, put);
  tell('Next:', [`read and finish ${postOf({ name, date })}`, 'npm test, then commit all of it']);
}

async function archive(siteDir: string, name: string, isDry: boolean, out: string | undefined) {
  const target = outOf(siteDir, name, out);
  const check = () => {
    refuseArchive(siteDir, name, target);
    refuseUnlessClean(siteDir);
  };
  check();
  if (isDry) {
    tell(`Archiving edition ${name} would:`, archivePlan(siteDir, name, target));
    return;
  }
  await job(siteDir, check, (stage, signal) =>
    prepareArchive(siteDir, stage, name, target, signal),
  );
  tell(
    `Edition ${name} is archived in ${target}. Not committed yet:`,
    archivePlan(siteDir, name, target),
  );
}

function tell(head: string, lines: readonly string[]): void {
  console.log([head, ...lines].join('\n  - '));
}

void runCommand(edition);
