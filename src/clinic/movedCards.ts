import type { RedirectPair } from '../editions/redirects';
import { cardIdOf, CARDS_FOLDER } from './card';

/** A card that stands at the address of one that is gone. */
export interface MovedCard {
  /** Id of the card that is gone: `faq/old/one`. */
  from: string;
  /** Id of the card that takes its place. */
  to: string;
}

const FOLDER = `/${CARDS_FOLDER}/`;

/** @returns whether an address is that of a card. */
export function isCardAddress(address: string): boolean {
  return address.startsWith(FOLDER);
}

/**
 * Finds what a clinic's frame shows when the page of its card has moved. A page that moves takes
 * its cards along, those of its questions too; a card whose question is gone is named by itself in
 * redirects.yaml: `/embed/faq/old/one/: /faq/new#two`.
 * @param redirects from redirects.yaml, followed to their ends.
 * @param ids ids of the cards there are.
 * @returns the cards to write at old addresses, and the redirects of cards that lead to none.
 */
export function movedCards(
  redirects: readonly RedirectPair[],
  ids: ReadonlySet<string>,
): { moved: MovedCard[]; lost: RedirectPair[] } {
  const moved = new Map<string, string>();
  const lost: RedirectPair[] = [];
  for (const redirect of redirects) {
    const [from, to] = [idOf(redirect.from), idOf(redirect.to)];
    if (isCardAddress(redirect.from)) {
      if (ids.has(to)) moved.set(from, to);
      else lost.push(redirect);
      continue;
    }
    for (const id of ids) {
      if (id !== to && !id.startsWith(`${to}/`)) continue;
      const old = from + id.slice(to.length);
      if (!moved.has(old)) moved.set(old, id);
    }
  }
  return {
    moved: [...moved].flatMap(([from, to]) => (ids.has(from) ? [] : [{ from, to }])),
    lost,
  };
}

/** @param address of a card, or of what it is of. */
function idOf(address: string): string {
  return cardIdOf(isCardAddress(address) ? `/${address.slice(FOLDER.length)}` : address).replace(
    /\/$/,
    '',
  );
}
