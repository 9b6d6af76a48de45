import { readdirSync, readFileSync } from 'node:fs';
import { parseDataFile, type Parsed } from '../../src/ethics/parse';
import type { Fault } from '../../src/faults';
import { askedFileSchema, askedGaps, type Answer, type AskedFile } from '../../src/search/asked';

const FOLDER = 'docs/_data/asked';

/**
 * Reads the other ways of asking and holds them against the answers there are.
 * @param folder where they are: `guides/gifts.yaml` in it belongs to `/guides/gifts`.
 * @returns every fault: in the shape of a file, or between the files and the pages. Of a page whose
 *   file can't be read, only why it can't.
 */
export function askedFaults(
  answers: readonly Answer[],
  topics: readonly string[],
  folder = FOLDER,
): Fault[] {
  const reads = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .map((name) => {
      const path = `${folder}/${name}`;
      const read = parseDataFile({ path, text: readFileSync(path, 'utf8') }, askedFileSchema);
      return { page: `/${name.slice(0, -'.yaml'.length)}`, ...read };
    });
  const files = reads.flatMap(({ parsed }) => (parsed ? [parsed] : []));
  const unread = reads.flatMap(({ page, parsed }) => (parsed ? [] : [page]));
  const gaps = askedGaps(
    files.map(({ value }) => value),
    answers.filter(({ page }) => !unread.includes(page)),
    topics,
  );
  return [
    ...reads.flatMap(({ faults }) => faults),
    ...gaps.map(({ answer, problem, mend }) => ({
      ...placeOf(files, answer, folder),
      problem: `${answer.page}${answer.id === 'page' ? '' : `#${answer.id}`} ${problem}.`,
      mend,
    })),
  ];
}

function placeOf(files: readonly Parsed<AskedFile>[], { page, id }: Answer, folder: string) {
  const file = files.find(({ value }) => value.page === page);
  const at = file?.value.answers.findIndex((entry) => entry.id === id) ?? -1;
  if (!file) return { file: `${folder}${page}.yaml`, line: 1, key: '' };
  const key = at === -1 ? 'answers' : `answers[${at}]`;
  return { file: file.file, line: at === -1 ? 1 : file.lineOf(['answers', at]), key };
}
