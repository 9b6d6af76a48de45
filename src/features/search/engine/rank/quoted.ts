import type { OpenIndex } from '../openIndex';
import { tokensOf } from '../text/tokens';
import type { Scored } from './score';

/** How many of the best answers are looked at; each may mean fetching its page's text. */
const LOOKED_AT = 40;

/**
 * Puts first the answers that have every quoted phrase, word by word, in their title or text. The
 * others stay, behind: people also quote what somebody said to them.
 * @param phrases each as words that must follow one another.
 * @param ranked answers from the best on.
 */
export async function quotedFirst(
  index: OpenIndex,
  phrases: readonly (readonly string[])[],
  ranked: readonly Scored[],
): Promise<Scored[]> {
  const { catalog } = index;
  const near = ranked.slice(0, LOOKED_AT);
  const having = await Promise.all(
    near.map(async (one) => {
      const page = catalog.pageOf[one.answer] ?? 0;
      const { answers } = await index.page(page);
      const [, title = '', , text = ''] = answers[one.answer - (catalog.firstOf[page] ?? 0)] ?? [];
      return phrases.every((phrase) => has(`${title}\n${text}`, phrase));
    }),
  );
  const top = ranked[0]?.score ?? 0;
  return [
    ...near.filter((_, at) => having[at]).map((one) => ({ ...one, score: top + one.score })),
    ...ranked.filter((_, at) => !having[at]),
  ];
}

function has(text: string, phrase: readonly string[]): boolean {
  const words = tokensOf(text).map(({ word }) => word);
  return ` ${words.join(' ')} `.includes(` ${phrase.join(' ')} `);
}
