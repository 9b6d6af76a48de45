import type { Answer, AnswerPage } from '../engine/answer';

/** The pages of the index that is loaded first, and those of the index of what single codes say. */
export interface SplitPages {
  main: AnswerPage[];
  codes: AnswerPage[];
}

/**
 * Takes what single codes say out of the index: the cells of comparisons and the sections of the
 * pages of codes. Only queries that mention a code or a section number ask for them.
 */
export function splitCodes(pages: readonly AnswerPage[]): SplitPages {
  return {
    main: withAnswers(pages, (answer) => !isOfOneCode(answer)),
    codes: withAnswers(pages, isOfOneCode),
  };
}

function isOfOneCode({ kind, url, code }: Answer): boolean {
  return (kind === 'code' || code !== undefined) && url.includes('#');
}

function withAnswers(
  pages: readonly AnswerPage[],
  isIncluded: (answer: Answer) => boolean,
): AnswerPage[] {
  return pages
    .map((page) => ({ ...page, answers: page.answers.filter(isIncluded) }))
    .filter(({ answers }) => answers.length > 0);
}
