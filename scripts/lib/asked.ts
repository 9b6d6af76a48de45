import { readdirSync, readFileSync } from 'node:fs';
import { parseDataFile, type Parsed } from '../../src/ethics/parse';
import type { Fault } from '../../src/faults';
import { askedFileSchema, askedGaps, type Answer, type AskedFile } from '../../src/search/asked';

const FOLDER = 'docs/_data/asked';

/**
 * Reads the other ways of asking and holds them against the answers there are.
 * @returns every fault: in the shape of a file, or between the files and the pages.
 */
export function askedFaults(answers: readonly Answer[], topics: readonly string[]): Fault[] {
  const reads = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })
    .map((name) => `${FOLDER}/${name.replaceAll('\\', '/')}`)
    .filter((path) => path.endsWith('.yaml'))
    .sort()
    .map((path) => parseDataFile({ path, text: readFileSync(path, 'utf8') }, askedFileSchema));
  const files = reads.flatMap(({ parsed }) => (parsed ? [parsed] : []));
  const gaps = askedGaps(
    files.map(({ value }) => value),
    answers,
    topics,
  );
  return [
    ...reads.flatMap(({ faults }) => faults),
    ...gaps.map(({ answer, problem }) => ({
      ...placeOf(files, answer),
      problem: `${answer.page}${answer.id === 'page' ? '' : `#${answer.id}`} ${problem}.`,
      mend: `See src/search/asked.ts for what a file in ${FOLDER} holds.`,
    })),
  ];
}

function placeOf(files: readonly Parsed<AskedFile>[], { page, id }: Answer) {
  const file = files.find(({ value }) => value.page === page);
  const at = file?.value.answers.findIndex((entry) => entry.id === id) ?? -1;
  if (!file) return { file: `${FOLDER}${page}.yaml`, line: 1, key: '' };
  const key = at === -1 ? 'answers' : `answers[${at}]`;
  return { file: file.file, line: at === -1 ? 1 : file.lineOf(['answers', at]), key };
}
