import { embedAddress, isEmbedAddress } from '../../lib/pages';
import type { RedirectPair } from '../permalinks/redirects';
import { cardIdOf } from './card';

/** A card that stands at the address of one that is gone. */
export interface MovedCard {
  /** Id of the card that is gone: `faq/old/one`. */
  from: string;
  /** Id of the card that takes its place. */
  to: string;
}

/**
 * Finds what a clinic's frame shows when the page of its card has moved. A page that moves takes
 * its cards along, those of its questions too; a card whose question is gone is named by itself in
 * redirects.yaml: `/embed/faq/old/one/: /faq/new#two`.
 * @param promised addresses that were ever published: only a card that clinics can have is kept up.
 * @param redirects from redirects.yaml, followed to their ends.
 * @param ids ids of the cards there are.
 * @returns the cards to write at old addresses, and the redirects of cards that lead to none.
 */
export function movedCards(
  promised: readonly string[],
  redirects: readonly RedirectPair[],
  ids: ReadonlySet<string>,
): { moved: MovedCard[]; lost: RedirectPair[] } {
  const pairs = redirects.map(({ from, to }) => ({
    from: idOf(from),
    to: idOf(to),
    address: from,
  }));
  const newIdOf = (id: string) => {
    const own = pairs.find(({ address }) => address === embedAddress(id));
    if (own) return own.to;
    const page = pairs.find(({ from }) => id === from || id.startsWith(`${from}/`));
    return page && page.to + id.slice(page.from.length);
  };
  return {
    moved: promised.filter(isEmbedAddress).flatMap((address) => {
      const from = idOf(address);
      const to = ids.has(from) ? undefined : newIdOf(from);
      return to !== undefined && ids.has(to) ? [{ from, to }] : [];
    }),
    lost: redirects.filter(({ from, to }) => isEmbedAddress(from) && !ids.has(idOf(to))),
  };
}

/** @param address of a card, or of what it is of. */
function idOf(address: string): string {
  const prefix = isEmbedAddress(address) ? '/embed'.length : 0;
  return cardIdOf(address.slice(prefix)).replace(/\/$/, '');
}
