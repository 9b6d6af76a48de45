import { cardList } from '../../clinic/cardList';
import type { Reference } from '../../ethics/reference';
import { aToZ, type ListedPage } from '../../search/aToZ';
import {
  briefSlice,
  citeSlice,
  codeLine,
  codeListSlice,
  codeSlice,
  countsSlice,
  glossarySlice,
  matrixSlice,
  ruleTopics,
  termSlices,
  topicListSlice,
  topicSlice,
} from '../../ethics/slices';

/**
 * Cuts a reference into the small files that pages import, so that no page carries data it does
 * not show.
 * @returns pairs of a path (`topics/gifts.json`; `src/remark/sliceOf.ts` asks for these) and a value.
 */
export function slicesOf(reference: Reference, pages: readonly ListedPage[]): [string, unknown][] {
  const topics = ruleTopics(reference);
  return [
    ['a-z.json', aToZ(reference, pages)],
    ['cards.json', cardList(pages)],
    ['topic-list.json', topicListSlice(reference)],
    ['code-list.json', codeListSlice(reference)],
    ['glossary.json', glossarySlice(reference)],
    ['matrix.json', matrixSlice(reference)],
    ['side-by-side.json', { ...codeListSlice(reference), ...topicListSlice(reference) }],
    ...termSlices(reference).map((term): [string, unknown] => [`terms/${term.id}.json`, term]),
    ...topics.flatMap(({ id }): [string, unknown][] => [
      [`topics/${id}.json`, topicSlice(reference, id)],
      [`briefs/${id}.json`, briefSlice(reference, id)],
      [`counts/${id}.json`, countsSlice(reference, id)],
    ]),
    ...reference.codes.flatMap((code): [string, unknown][] => [
      [`codes/${code.id}.json`, codeSlice(reference, code)],
      [`code-lines/${code.id}.json`, codeLine(code)],
      ...topics.flatMap(({ id }): [string, unknown][] => {
        const cite = citeSlice(reference, code, id);
        return cite ? [[`cites/${code.id}/${id}.json`, cite]] : [];
      }),
    ]),
  ];
}
