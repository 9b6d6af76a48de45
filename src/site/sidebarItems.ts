import type { SidebarsConfig } from '@docusaurus/plugin-content-docs';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { readPage } from '../features/content/page';
import { handoutAddress, placeAddress } from '../features/law/addresses';
import type { Law } from '../features/law/law';
import { stateQuestions, states } from '../features/law/rules';
import type { Reference } from '../features/reference/reference';
import { groupedRuleTopics } from '../features/reference/topics';

type SidebarItems = Extract<SidebarsConfig[string], unknown[]>;

/** @returns a category for each group of topics, with the pages that compare them. */
export function comparisonCategories(reference: Reference): SidebarItems {
  return groupedRuleTopics(reference).map(({ title, topics }) => ({
    type: 'category',
    label: title,
    items: topics.map(({ id }) => `compare/${id}`),
  }));
}

/**
 * @param siteDir top of the project.
 * @returns the pages of the codes: first those in force, by `sidebar_position` in the front matter of
 *   the page; then, by id, codes without one and superseded codes.
 */
export function codePages({ codes }: Reference, siteDir: string): SidebarItems {
  const places = codes.map(({ id, inForce }) => {
    const file = `docs/codes/${id}.mdx`;
    const { matter } = readPage(file, readFileSync(path.join(siteDir, file), 'utf8'));
    const position = Number(matter.sidebar_position ?? Infinity);
    return { id, position, isSuperseded: inForce === false };
  });
  // Codes are sorted by id already, and sorting keeps the order of equals.
  return places
    .sort((a, b) =>
      a.isSuperseded === b.isSuperseded
        ? compare(a.position, b.position)
        : Number(a.isSuperseded) - Number(b.isSuperseded),
    )
    .map(({ id }) => `codes/${id}`);
}

/** @returns the pages of the questions about the law, in reading order. */
export function questionPages(law: Law): SidebarItems {
  return stateQuestions(law).map(({ id }) => `law/${id}`);
}

/** How many places a category of the sidebar holds. A flat list of all slows the build down. */
const PLACES_IN_CATEGORY = 13;

/** @returns the pages of the places by name, in categories; whole countries last. */
export function placeCategories(law: Law): SidebarItems {
  const countries = law.jurisdictions.filter(({ level }) => level === 'country');
  return [
    ...stateCategories(law, placeAddress),
    ...countries.map(({ id }) => placeAddress(id).slice(1)),
  ];
}

/** @returns the handouts of the states by name, in categories. */
export function handoutCategories(law: Law): SidebarItems {
  return stateCategories(law, handoutAddress);
}

/** @returns a page of each state, in categories named by their first and last one. */
function stateCategories(law: Law, addressOf: (id: string) => string): SidebarItems {
  const places = states(law);
  const starts = places.map((_, at) => at).filter((at) => at % PLACES_IN_CATEGORY === 0);
  return starts.map((start) => {
    const group = places.slice(start, start + PLACES_IN_CATEGORY);
    return {
      type: 'category' as const,
      // The translation key: the labels stand in the sidebar twice.
      key: addressOf(group[0]?.id ?? ''),
      label: `${group[0]?.name ?? ''} to ${group.at(-1)?.name ?? ''}`,
      items: group.map(({ id }) => addressOf(id).slice(1)),
    };
  });
}

/** Compares numbers, of which some may be infinite. */
function compare(a: number, b: number): number {
  return a === b ? 0 : a < b ? -1 : 1;
}
