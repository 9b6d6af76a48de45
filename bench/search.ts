import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { runCommand, UsageError } from '../scripts/lib/cli';
import { evaluate, type SearchEngine } from './lib/evaluate';
import { ourEngine } from './lib/ours';
import { QUESTIONS_FILE, readQuestions } from './lib/questions';
import { stockEngine, stockIndex } from './lib/stock';
import { readTopics } from './lib/topics';

const HELP = `npm run -s bench:search -- [FILE.jsonl]: how well the search answers labelled questions.

FILE.jsonl has a JSON object per line: {"q": "can I hug my therapist", "topics": ["touch"]}.
Default: ${QUESTIONS_FILE}.

Evaluates our search over build/, with the code and the index of the browser, and the stock search
plugin with its own index and worker over the same pages. Prints one JSON object with the keys ours
and stock:
  hit1, hit3, hit10  share of the questions with a right result among the first 1, 3, 10;
                     a result is right if its topics (pages.json) include the question's first
  mrr                mean of 1 / rank of the first right result
  nothing            share of the questions without any result
  p50ms, p95ms       time per query, with the index loaded
  indexBytes         size of the whole index, brotli-compressed
Questions whose first topic is "other" are left out. Malformed lines: exit code 2.`;

const BUILD = 'build';
/** The topic of questions that no topic answers. */
const OTHER = 'other';

void runCommand(async () => {
  const { file, help } = readArguments();
  if (help) {
    console.log(HELP);
    return;
  }
  const questions = readQuestions(file).filter(({ topics }) => topics[0] !== OTHER);
  if (questions.length === 0) throw new UsageError(`${file} has no question with a topic.`);
  if (!existsSync(`${BUILD}/search-index`)) {
    throw new Error('There is no built site. Run "npm run build" first.');
  }
  const { pages, topicsOf } = readTopics(BUILD);
  log(`${questions.length} questions over ${pages.length} pages`);
  const run = (name: string, engine: SearchEngine) =>
    evaluate(engine, questions, topicsOf, (done) => {
      if (done % 50 === 0 || done === questions.length)
        log(`${name}: ${done} of ${questions.length}`);
    });
  const ours = await run('ours', await ourEngine(BUILD));
  log('building the stock index');
  const stock = await run('stock', await stockEngine(await stockIndex(BUILD, pages)));
  console.log(JSON.stringify({ ours, stock }, null, 2));
});

function readArguments(): { file: string; help: boolean } {
  try {
    const { values, positionals } = parseArgs({
      options: { help: { type: 'boolean' } },
      allowPositionals: true,
    });
    return { file: positionals[0] ?? QUESTIONS_FILE, help: values.help ?? false };
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

function log(text: string): void {
  console.error(`▸ ${text}`);
}
