import type { ListedPage } from '../../lib/pages';
import { embedIdOf } from './embed';

/** A page or a question that has an embed. */
export interface ListedEmbed {
  id: string;
  title: string;
  /** Address of the full page, from the top of the site. */
  to: string;
  /** The handout on the same subject, if there is one. */
  handout?: LinkedHandout;
}

/** A handout, for a link. */
export interface LinkedHandout {
  title: string;
  to: string;
}

/** Every embed, in groups for a select box and a list. */
export interface EmbedsSlice {
  groups: { label: string; embeds: ListedEmbed[] }[];
}

/** @param pages every page of the docs, in any order. */
export function embedList(pages: readonly ListedPage[]): EmbedsSlice {
  const ofKind = (wanted: string) => pages.filter(({ kind }) => kind === wanted);
  const embed = (title: string, to: string) => {
    const page = pages.find(({ address }) => address === to.split('#')[0]);
    const [handout] = page ? handoutsFor(page, pages) : [];
    return { id: embedIdOf(to), title, to, ...(handout && { handout }) };
  };
  const embeds = (wanted: string) =>
    ofKind(wanted)
      .map(({ title, address }) => embed(title, address))
      .sort((a, b) => a.title.localeCompare(b.title, 'en'));
  return {
    groups: [
      { label: 'Guides', embeds: embeds('guide') },
      ...ofKind('faq').map(({ title, address, questions }) => ({
        label: `Questions: ${title.replace(/: questions$/, '')}`,
        embeds: [
          embed(title, address),
          ...questions.map(({ id, text }) => embed(text.trim(), `${address}#${id}`)),
        ],
      })),
      { label: 'Comparison', embeds: embeds('compare') },
      { label: 'The law', embeds: embeds('law') },
    ].filter(({ embeds: listed }) => listed.length > 0),
  };
}

/**
 * @param pages every page of the docs.
 * @returns the handouts on the subject of a page: those that name it as the page that says more, then
 *   those whose first topic it has, then those with another of its topics.
 */
export function handoutsFor(
  { address, topics = [] }: ListedPage,
  pages: readonly ListedPage[],
): LinkedHandout[] {
  const handouts = pages.filter(({ kind }) => kind === 'handout');
  const rankOf = ({ more, topics: own = [] }: ListedPage) =>
    more === address ? -1 : own.findIndex((topic) => topics.includes(topic));
  const isOn = (handout: ListedPage) => handout.more === address || rankOf(handout) >= 0;
  const sorted = handouts.filter(isOn).sort((a, b) => rankOf(a) - rankOf(b));
  return sorted.map(({ title, address: to }) => ({ title, to }));
}

/**
 * @param theme label of a group; empty for all.
 * @param words what the title of an embed must contain; empty for anything.
 * @returns the groups with the embeds that match, without empty groups.
 */
export function matchingEmbeds(
  { groups }: EmbedsSlice,
  theme: string,
  words: string,
): EmbedsSlice['groups'] {
  const wanted = words.toLowerCase().split(/\s+/).filter(Boolean);
  return groups
    .filter(({ label }) => theme === '' || label === theme)
    .map(({ label, embeds }) => ({
      label,
      embeds: embeds.filter(({ title }) =>
        wanted.every((word) => title.toLowerCase().includes(word)),
      ),
    }))
    .filter(({ embeds }) => embeds.length > 0);
}

/** @returns the embed with this id; undefined if there is none. */
export function embedWithId({ groups }: EmbedsSlice, id: string): ListedEmbed | undefined {
  return groups.flatMap(({ embeds }) => embeds).find((embed) => embed.id === id);
}

/**
 * Reads the selected embed from an address: `?subject=guides/gifts` or `#subject=guides/gifts`.
 * @param location `search` and `hash` of the address, each with its first character, or empty.
 * @returns the id, whether an embed has it or not; empty if none is selected.
 */
export function selectedIn({ search, hash }: { search: string; hash: string }): string {
  const idIn = (text: string) => new URLSearchParams(text.slice(1)).get('subject') ?? '';
  return (idIn(search) || idIn(hash)).replace(/^\/|\/$/g, '');
}

/** @returns the query of an address that selects an embed; empty if none is selected. */
export function queryFor(id: string): string {
  return id ? `?subject=${id}` : '';
}
