import type { ListedPage } from '../../lib/pages';
import { embedIdOf } from './embed';

/** A page or a question that has an embed. */
export interface ListedEmbed {
  id: string;
  title: string;
  /** Address of the full page, from the top of the site. */
  to: string;
}

/** Every embed, in groups for a select box and a list. */
export interface EmbedsSlice {
  groups: { label: string; embeds: ListedEmbed[] }[];
}

/** @param pages every page of the docs, in any order. */
export function embedList(pages: readonly ListedPage[]): EmbedsSlice {
  const ofKind = (wanted: string) => pages.filter(({ kind }) => kind === wanted);
  const embed = (title: string, to: string) => ({ id: embedIdOf(to), title, to });
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
