import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { runCommand, UsageError } from '../scripts/lib/cli';
import { measure } from './lib/measure';
import { openOurs } from './lib/ours';
import { readRows } from './lib/rows';
import { openStock, stockIndex } from './lib/stock';
import { readTopics } from './lib/topics';

const HELP = `npm run -s bench:search -- FILE.jsonl: how well the search answers labelled questions.

FILE.jsonl has a JSON object a line: {"q": "can I hug my therapist", "topics": ["touch"]}.
It runs the code and the index that the browser runs, over build/, and on the same pages the stock
search plugin's own index and worker. It prints one JSON object with two keys, ours and stock:
  hit1, hit3, hit10  share of the questions with a right result among the first 1, 3, 10;
                     a result is right if its topics (pages.json) include the question's first
  mrr                mean of 1 / place of the first right result
  nothing            share with no result at all
  p50ms, p95ms       time for an answer, the index loaded
  indexBytes         the whole index, brotli
Rows whose first topic is "other" are left out. A malformed row: exit code 2.`;

const BUILD = 'build';

void runCommand(async () => {
  const { file, help } = called();
  if (help) {
    console.log(HELP);
    return;
  }
  if (!file) throw new UsageError('Name a file of labelled questions; --help tells its form.');
  const rows = readRows(file);
  if (!existsSync(`${BUILD}/search-index`)) {
    throw new Error('There is no built site here: run "npm run build" first.');
  }
  const { addresses, topicsOf } = readTopics(BUILD);
  const pages = addresses.filter((url) => !url.includes('#') && url !== '/');
  say(`${rows.length} questions over ${pages.length} pages`);
  const ours = await measure(await openOurs(BUILD), rows, topicsOf, every(rows.length, 'ours'));
  say('building the stock index');
  const engine = await openStock(await stockIndex(BUILD, pages));
  const stock = await measure(engine, rows, topicsOf, every(rows.length, 'stock'));
  console.log(JSON.stringify({ ours, stock }, null, 2));
});

function called(): { file: string | undefined; help: boolean } {
  try {
    const { values, positionals } = parseArgs({
      options: { help: { type: 'boolean' } },
      allowPositionals: true,
    });
    return { file: positionals[0], help: values.help ?? false };
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

function say(text: string): void {
  console.error(`▸ ${text}`);
}

/** @returns what tells of progress, now and then. */
function every(all: number, name: string): (asked: number) => void {
  return (asked) => {
    if (asked % 50 === 0 || asked === all) say(`${name}: ${asked} of ${all}`);
  };
}
