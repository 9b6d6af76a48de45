import type { SearchIndex } from './loadIndex';
import { findLocalCodes } from './localCodes';
import {
  answersOfCodes,
  cellsOnSubject,
  MAX_FIRST_CELLS,
  pageWith,
  topicsOf,
} from './namedCodeResults';
import type { Query } from './query';
import { rankAnswers, withinLimit, type FoundPage } from './ranking';

/**
 * Adds cells of the codes of a place and a profession to the results: first those of codes that bind
 * everyone of the profession there; if there are none, those of associations after the best answer.
 * @param found the results without the cells, best first.
 * @param index has the answers to the query: the best one says what its topic is.
 * @param codesIndex has the cells.
 * @param limit the maximum number of answers.
 * @returns the results; unchanged if the codes have no cell on the topic.
 */
export async function withLocalCells(
  found: readonly FoundPage[],
  index: SearchIndex,
  codesIndex: SearchIndex,
  query: Query,
  limit: number,
): Promise<FoundPage[]> {
  const local = findLocalCodes(query, codesIndex.manifest);
  if (!local) return [...found];
  const main = await rankAnswers(index, local.subject, false);
  const cells = await rankAnswers(codesIndex, local.subject, false);
  const topics = topicsOf(main, main.ranked[0]?.answer ?? -1);
  const onTopic = cellsOnSubject(
    answersOfCodes(codesIndex.manifest, local.codes),
    main,
    cells,
  ).filter((answer) => topicsOf(cells, answer).some((topic) => topics.includes(topic)));
  const binding = onTopic.filter((answer) =>
    local.binding.has(codesIndex.manifest.codeOf[answer] ?? -1),
  );
  const shown = binding.length > 0 ? binding : onTopic;
  const pages = shown.slice(0, MAX_FIRST_CELLS).map((answer) => pageWith(cells, answer));
  if (binding.length > 0) return withinLimit([...pages, ...found], limit);
  const [best, ...others] = found;
  return withinLimit([...(best ? withPages(best, pages) : pages), ...others], limit);
}

/** @returns a page with others after its first answer. */
function withPages({ from, page }: FoundPage, pages: readonly FoundPage[]): FoundPage[] {
  const [first = 0, ...rest] = page.answers;
  return [
    { from, page: { ...page, answers: [first] } },
    ...pages,
    ...(rest.length > 0 ? [{ from, page: { ...page, answers: rest } }] : []),
  ];
}
