import type { ListedPage } from '../../lib/pages';
import { cardIdOf } from './card';

/** A subject that has a card. */
export interface ListedCard {
  id: string;
  title: string;
  /** Address of the full page, from the top of the site. */
  to: string;
}

/** Every subject that has a card, in groups for reading by eye. */
export interface CardsSlice {
  groups: { label: string; cards: ListedCard[] }[];
}

/** @param pages every page of the docs, in any order. */
export function cardList(pages: readonly ListedPage[]): CardsSlice {
  const ofKind = (wanted: string) => pages.filter(({ kind }) => kind === wanted);
  const card = (title: string, to: string) => ({ id: cardIdOf(to), title, to });
  const cards = (wanted: string) =>
    ofKind(wanted)
      .map(({ title, address }) => card(title, address))
      .sort((a, b) => a.title.localeCompare(b.title, 'en'));
  return {
    groups: [
      { label: 'Guides', cards: cards('guide') },
      ...ofKind('faq').map(({ title, address, questions }) => ({
        label: `Questions: ${title.replace(/: questions$/, '')}`,
        cards: [
          card(title, address),
          ...questions.map(({ id, text }) => card(text.trim(), `${address}#${id}`)),
        ],
      })),
      { label: 'Comparison', cards: cards('compare') },
    ],
  };
}

/** @returns the subject with this id; undefined if none has it. */
export function cardWithId({ groups }: CardsSlice, id: string): ListedCard | undefined {
  return groups.flatMap(({ cards }) => cards).find((card) => card.id === id);
}
