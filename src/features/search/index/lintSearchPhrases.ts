import type { Diagnostic } from '../../../lib/diagnostics';
import { parseDataFile } from '../../../lib/yaml';
import type { AnswerPlace } from '../../content/answers';
import { PHRASES_FOLDER, pageOf, yamlFiles } from './readSearchData';
import { stemAliasesOf, termMapper, tokenize } from '../engine/text';
import { phraseProblems, searchPhrasesFileSchema } from './searchPhrases';
import { wordsFileSchema } from './words';

/**
 * Checks today's search phrases: each file against its schema, and all against the answers.
 * @param answers every answer that must have search phrases.
 * @param topics ids of all topics.
 * @param sections every other heading of the site, which may have search phrases.
 * @param siteDir top of the project.
 * @param dataDir the `_data` folder, from there.
 * @returns every diagnostic. Of a page whose file has the wrong shape, only those of its shape.
 */
export function searchPhraseDiagnostics(
  answers: readonly AnswerPlace[],
  topics: readonly string[],
  sections: readonly AnswerPlace[] = [],
  siteDir = '.',
  dataDir = 'docs/_data',
): Diagnostic[] {
  const folder = `${dataDir}/${PHRASES_FOLDER}`;
  const reads = yamlFiles(siteDir, folder).map((file) => ({
    page: pageOf(file.path.slice(folder.length + 1)),
    ...parseDataFile(file, searchPhrasesFileSchema),
  }));
  const files = reads.flatMap(({ page, parsed }) => (parsed ? [{ page, ...parsed }] : []));
  const unread = reads.flatMap(({ page, parsed }) => (parsed ? [] : [page]));
  const placeOf = ({ page, id }: AnswerPlace) => {
    const file = files.find((one) => one.page === page);
    const at = file?.value.answers.findIndex((entry) => entry.id === id) ?? -1;
    if (!file) return { file: `${folder}${page}.yaml`, line: 1, key: '' };
    if (at === -1) return { file: file.file, line: 1, key: 'answers' };
    return { file: file.file, line: file.lineOf(['answers', at]), key: `answers[${at}]` };
  };
  const words = yamlFiles(siteDir, dataDir).find((file) => file.path === `${dataDir}/words.yaml`);
  const forms = words && parseDataFile(words, wordsFileSchema).parsed?.value.forms;
  const toTerm = termMapper(stemAliasesOf(forms ?? []));
  const problems = phraseProblems(
    files.map(({ page, value }) => ({ page, ...value })),
    answers.filter(({ page }) => !unread.includes(page)),
    topics,
    sections,
    (phrase) => tokenize(phrase).map(({ word }) => toTerm(word)),
  );
  return [
    ...reads.flatMap(({ diagnostics }) => diagnostics),
    ...problems.map(({ answer, problem, fix }) => ({
      ...placeOf(answer),
      problem: `${answer.page}${answer.id === 'page' ? '' : `#${answer.id}`} ${problem}.`,
      fix,
    })),
  ];
}
