import { KIND_LABELS } from '../engine/answer';
import type { Help } from '../engine/help/help';
import type { ResultPage, SearchResult, SearchResults, TextSpan } from '../engine/results';
import { SPANISH_HELP_LINK, SPANISH_HELP_TEXTS, SPANISH_NOTE } from './spanishTexts';
import type { SearchError } from './workerClient';

/** Pages that the search links to besides results, from the base URL of the version. */
const HELP_PAGE = 'where-to-turn';
const A_TO_Z_PAGE = 'a-z';

const HELP_TEXTS: Record<Help, string> = {
  'talk-now': 'Need someone to talk to now, or thinking of suicide? Numbers to call',
  danger: 'Are you or someone else in danger now? Emergency numbers',
  'shared-device': 'Could someone see that you were here? How to hide a visit, and what stays',
  harmed: 'Hurt by a therapist? It is not your fault. Where to turn',
};

/** Creates an element. Strings become text, never markup. */
export function createElement<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Record<string, string> = {},
  children: (Node | string)[] = [],
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...children);
  return element;
}

/** @returns the part of an address that holds a query, for the search page: `#q=my%20boss`. */
export function queryHash(query: string): string {
  // Half of a character, as left by a cut text, cannot be encoded.
  return `#q=${encodeURIComponent(query.replace(/\p{Surrogate}/gu, '\uFFFD'))}`;
}

/** @returns the status line above the results. A cry for help never reads "nothing found" first. */
export function statusText(results: SearchResults | SearchError): string {
  if (results === 'failed') return 'The search could not be loaded.';
  if (results === 'slow') return 'The search is slow to load.';
  if (results === 'unbuilt') return 'The search works once the site is built.';
  const { count, help, match } = results;
  const answers = count === 1 ? '1 answer' : `${count} answers`;
  if (help) return match === 'none' ? 'Where to turn' : `Where to turn, then ${answers}`;
  if (match === 'none') return 'Nothing found for these words.';
  return match === 'similar' ? `No page has just these words. Nearest: ${answers}` : answers;
}

/** @returns the links below the results, for readers who did not find their answer. */
export function fallbackLinks(base: string): Node[] {
  return [
    createElement('a', { href: base + A_TO_Z_PAGE }, ['All topics and questions, A to Z']),
    createElement('a', { href: base + HELP_PAGE }, ['Where to turn']),
  ];
}

/** @returns the link to help that precedes all results; undefined if the query is no cry for help. */
export function helpLink(
  base: string,
  { help, isSpanish }: SearchResults,
): HTMLAnchorElement | undefined {
  if (!help) return undefined;
  const href = `${base}${HELP_PAGE}#${help}`;
  return isSpanish
    ? createElement('a', { href, class: 'search__help', lang: 'es' }, [SPANISH_HELP_TEXTS[help]])
    : createElement('a', { href, class: 'search__help' }, [HELP_TEXTS[help]]);
}

/**
 * @returns the line above the results of a query in Spanish: the site can't answer in Spanish, and
 *   where there are numbers to call. Empty for other queries.
 */
export function spanishNote(base: string, results: SearchResults | SearchError): Node[] {
  if (typeof results === 'string' || !results.isSpanish) return [];
  const link = createElement('a', { href: base + HELP_PAGE }, [SPANISH_HELP_LINK]);
  return [
    createElement('p', { class: 'search__note', lang: 'es' }, [
      SPANISH_NOTE,
      // The link to help, which comes first, has the same words.
      ...(results.help ? [] : [' ', link]),
    ]),
  ];
}

/** @returns the link to a result, with its kind, title and excerpt. */
export function resultLink({ url, kind, title, excerpt }: SearchResult): HTMLAnchorElement {
  return createElement('a', { href: url, class: 'search__result' }, [
    createElement('span', { class: 'search__kind' }, [KIND_LABELS[kind]]),
    createElement('span', { class: 'search__title' }, highlighted(title)),
    createElement('span', { class: 'search__excerpt' }, highlighted(excerpt)),
  ]);
}

/** @returns a text with its matches in `<mark>` elements. */
function highlighted(spans: readonly TextSpan[]): (Node | string)[] {
  return spans.map(({ text, isMatch }) => (isMatch ? createElement('mark', {}, [text]) : text));
}

/** @returns whether the first result is the page as a whole, so that it already names the page. */
export function startsWithPage({ url, results }: ResultPage): boolean {
  return results[0]?.url === url;
}
