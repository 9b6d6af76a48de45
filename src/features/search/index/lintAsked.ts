import { readdirSync, readFileSync } from 'node:fs';
import { parseDataFile, type Parsed } from '../../../lib/yaml';
import type { Diagnostic } from '../../../lib/diagnostics';
import type { AnswerPlace } from '../../content/answers';
import { askedFileSchema, askedGaps, type AskedFile } from './asked';

const FOLDER = 'docs/_data/asked';

/**
 * Reads the other ways of asking and holds them against the answers there are.
 * @param folder where they are: `guides/gifts.yaml` in it belongs to `/guides/gifts`.
 * @returns every diagnostic: in the shape of a file, or between the files and the pages. Of a page whose
 *   file can't be read, only why it can't.
 */
export function askedDiagnostics(
  answers: readonly AnswerPlace[],
  topics: readonly string[],
  folder = FOLDER,
): Diagnostic[] {
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
    ...reads.flatMap(({ diagnostics }) => diagnostics),
    ...gaps.map(({ answer, problem, fix }) => ({
      ...placeOf(files, answer, folder),
      problem: `${answer.page}${answer.id === 'page' ? '' : `#${answer.id}`} ${problem}.`,
      fix,
    })),
  ];
}

function placeOf(files: readonly Parsed<AskedFile>[], { page, id }: AnswerPlace, folder: string) {
  const file = files.find(({ value }) => value.page === page);
  const at = file?.value.answers.findIndex((entry) => entry.id === id) ?? -1;
  if (!file) return { file: `${folder}${page}.yaml`, line: 1, key: '' };
  const key = at === -1 ? 'answers' : `answers[${at}]`;
  return { file: file.file, line: at === -1 ? 1 : file.lineOf(['answers', at]), key };
}
