import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { runCommand, UsageError } from '../scripts/lib/cli';
import {
  answersQuestion,
  figuresOf,
  runQuestions,
  timesOf,
  type Outcome,
  type SearchEngine,
} from './lib/evaluate';
import { ourEngine } from './lib/ours';
import { QUESTIONS_FILE, readQuestions } from './lib/questions';
import { stockEngine, stockIndex } from './lib/stock';
import { readTopics } from './lib/topics';

const HELP = `npm run -s bench:search -- [FILE.jsonl]: how well the search answers labelled questions.

FILE.jsonl has a JSON object per line: {"q": "can I hug my therapist", "topics": ["touch"]}.
Default: ${QUESTIONS_FILE}.

Evaluates our search over build/, with the code and the index of the browser, and the stock search
plugin with its own index and worker over the same pages. Prints one JSON object with the keys ours
and stock. Each has a key for each split of the questions (train, held-out), with:
  questions          number of questions
  nothing            share of the questions without any result
  topics             a result is right if its topics (pages.json) include the question's first;
                     questions whose first topic is "other" are left out
  answers            a result is right if it is one of the question's answers; noAnswer is the share
                     of the questions that the site does not answer, which count as misses
  hit1, hit3, hit10  share of the questions with a right result among the first 1, 3, 10
  mrr                mean of 1 / rank of the first right result
and over all questions:
  p50ms, p95ms       time per query, with the index loaded
  indexBytes         size of the whole index, brotli-compressed

  --only ours        evaluates only ours or stock
  --misses           lists the questions of the split train whose first result is wrong
Malformed lines: exit code 2.`;

const BUILD = 'build';
/** Engines by name. */
type EngineName = 'ours' | 'stock';

void runCommand(async () => {
  const { file, help, only, misses } = readArguments();
  if (help) {
    console.log(HELP);
    return;
  }
  const questions = readQuestions(file);
  if (!existsSync(`${BUILD}/search-index`)) {
    throw new Error('There is no built site. Run "npm run build" first.');
  }
  const { pages, isAbout } = readTopics(BUILD);
  log(`${questions.length} questions over ${pages.length} pages`);
  const engines: Record<EngineName, () => Promise<SearchEngine>> = {
    ours: () => ourEngine(BUILD),
    stock: async () => stockEngine(await stockIndex(BUILD, pages)),
  };
  const report: Partial<Record<EngineName, unknown>> = {};
  for (const name of ['ours', 'stock'] as const) {
    if (only !== undefined && only !== name) continue;
    log(`${name}: loading the index`);
    const engine = await engines[name]();
    const outcomes = await runQuestions(engine, questions, (done) => {
      if (done % 50 === 0 || done === questions.length)
        log(`${name}: ${done} of ${questions.length}`);
    });
    const splits = [...new Set(outcomes.map(splitOf))];
    report[name] = {
      ...Object.fromEntries(
        splits.map((split) => [
          split,
          figuresOf(
            outcomes.filter((outcome) => splitOf(outcome) === split),
            isAbout,
          ),
        ]),
      ),
      ...timesOf(outcomes),
      indexBytes: engine.indexBytes,
      ...(misses ? { misses: missesOf(outcomes) } : {}),
    };
  }
  console.log(JSON.stringify(report, null, 2));
});

function splitOf({ question }: Outcome): string {
  return question.split ?? 'all';
}

/** @returns the questions of the split train whose first result is wrong, with the results. */
function missesOf(outcomes: readonly Outcome[]) {
  return outcomes
    .filter(({ question, results: [first = ''] }) => {
      const { split, answers = [] } = question;
      return split === 'train' && answers.length > 0 && !answersQuestion(first, question);
    })
    .map(({ question: { id, q, answers }, results }) => ({
      id,
      q,
      answers,
      results: results.slice(0, 3),
    }));
}

interface Arguments {
  file: string;
  help: boolean;
  only?: string;
  misses: boolean;
}

function readArguments(): Arguments {
  try {
    const { values, positionals } = parseArgs({
      options: {
        help: { type: 'boolean', default: false },
        only: { type: 'string' },
        misses: { type: 'boolean', default: false },
      },
      allowPositionals: true,
    });
    return { file: positionals[0] ?? QUESTIONS_FILE, ...values };
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

function log(text: string): void {
  console.error(`▸ ${text}`);
}
