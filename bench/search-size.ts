import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { runCommand } from '../scripts/lib/cli';
import { openIndex, type OpenIndex } from '../src/features/search/engine/openIndex';
import { IN_BAR, search, wishFor } from '../src/features/search/engine/search';
import { percentile, round } from './lib/figures';
import { madeUpIndex } from './lib/madeUpIndex';
import { readFileSync } from 'node:fs';

const HELP = `npm run -s bench:search-size: a keystroke's answer, with today's pages and ten times as many, and memory.

Prints JSON: milliseconds an answer at each keystroke of some questions (p50, p95), over build/ and
over an index of ten times its pages, made up; and megabytes held by our search and by the stock
one, their indexes loaded.`;

const BUILD = 'build/search-index';
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
  if (!existsSync(BUILD)) throw new Error('There is no built site: run "npm run build" first.');
  console.error('▸ keystrokes over the site');
  const real = await openIndex((name) =>
    Promise.resolve(JSON.parse(readFileSync(`${BUILD}/${name}`, 'utf8')) as unknown),
  );
  const keystroke = await typing(real, QUESTIONS);
  console.error(`▸ keystrokes over ${TENFOLD} made-up pages`);
  const { index, texts } = await madeUpIndex(TENFOLD);
  const some = texts.filter((_, at) => at % 1500 === 7);
  const tenfold = await typing(index, some);
  console.error('▸ memory');
  const memoryMB = { ours: weigh('ours'), stock: weigh('stock') };
  console.log(JSON.stringify({ keystroke, tenfold, memoryMB }, null, 2));
});

/** Types each question letter by letter, and waits for each answer. */
async function typing(index: OpenIndex, questions: readonly string[]) {
  const times: number[] = [];
  for (const question of questions) {
    for (let end = 1; end <= question.length; end += 1) {
      const start = performance.now();
      await search(index, question.slice(0, end), wishFor(IN_BAR));
      times.push(performance.now() - start);
    }
  }
  const at = (share: number) => round(percentile(times, share));
  return { keystrokes: times.length, p50ms: at(0.5), p95ms: at(0.95) };
}

function weigh(which: string): number {
  const args = ['--expose-gc', '--import', 'tsx', 'bench/lib/weigh.ts', which];
  return round(Number(execFileSync(process.execPath, args, { encoding: 'utf8' })) / 1_000_000);
}
