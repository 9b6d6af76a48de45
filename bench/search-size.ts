import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { runCommand } from '../scripts/lib/cli';
import type { SearchIndex } from '../src/features/search/engine/loadIndex';
import { search } from '../src/features/search/engine/search';
import { SEARCH_BAR_LIMIT, searchOptions } from '../src/features/search/engine/searchOptions';
import { percentile, round } from './lib/figures';
import { madeUpIndex } from './lib/madeUpIndex';
import { indexOnDisk } from './lib/ours';

const HELP = `npm run -s bench:search-size: time per keystroke, today and with ten times as many pages, and memory.

Prints JSON: milliseconds per query (p50, p95) while some questions are typed, over build/ and over
a made-up index with ten times its pages; and megabytes that our search and the stock search hold,
with their indexes loaded.`;

const BUILD = 'build';
/** Ten times the pages of the site in November 2026. */
const TENFOLD = 1330;
const QUESTIONS = [
  'is it weird that i love my therapist',
  'shrink dumped me by text and now nobody answers',
  'can she come to my wedding',
  'do they have to call the police if i say what i think',
  'transferece',
  'APA friendship former clients 3.05',
];

void runCommand(async () => {
  if (process.argv.includes('--help')) {
    console.log(HELP);
    return;
  }
  if (!existsSync(`${BUILD}/search-index`)) {
    throw new Error('There is no built site. Run "npm run build" first.');
  }
  console.error('▸ keystrokes over the site');
  const keystroke = await typing(await indexOnDisk(BUILD), QUESTIONS);
  console.error(`▸ keystrokes over ${TENFOLD} made-up pages`);
  const { index, titles } = await madeUpIndex(TENFOLD);
  // A few titles from the whole range are enough: each is typed letter by letter.
  const some = titles.filter((_, at) => at % 1500 === 7);
  const tenfold = await typing(index, some);
  console.error('▸ memory');
  const memoryMB = { ours: measureMemory('ours'), stock: measureMemory('stock') };
  console.log(JSON.stringify({ keystroke, tenfold, memoryMB }, null, 2));
});

/** Types each question letter by letter, and searches after each letter. */
async function typing(index: SearchIndex, questions: readonly string[]) {
  const times: number[] = [];
  for (const question of questions) {
    for (let end = 1; end <= question.length; end += 1) {
      const start = performance.now();
      await search(index, question.slice(0, end), searchOptions(SEARCH_BAR_LIMIT));
      times.push(performance.now() - start);
    }
  }
  const at = (share: number) => round(percentile(times, share));
  return { keystrokes: times.length, p50ms: at(0.5), p95ms: at(0.95) };
}

/**
 * @param which `ours` or `stock`.
 * @returns megabytes.
 */
function measureMemory(which: string): number {
  const args = ['--expose-gc', '--import', 'tsx', 'bench/lib/memory.ts', which];
  return round(Number(execFileSync(process.execPath, args, { encoding: 'utf8' })) / 1_000_000);
}
