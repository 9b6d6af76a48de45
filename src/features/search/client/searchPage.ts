import type { SearchResults } from '../engine/results';
import {
  createElement,
  fallbackLinks,
  helpLink,
  queryHash,
  resultLink,
  spanishNote,
  statusText,
} from './view';
import { createSearcher, type SearchError } from './workerClient';

/** How many answers the search page shows at most. */
const SEARCH_PAGE_LIMIT = 40;
/** In milliseconds. Safari refuses more than 100 changes of the address in 30 seconds. */
const ADDRESS_DELAY = 500;

/**
 * Activates the search page. The query is in the hash of its URL (`#q=…`), which is never sent to a
 * server; `?q=…` is read too, for links from other sites.
 * @param root the element with `data-search-page` that SearchPage renders.
 */
export function activateSearchPage(root: HTMLElement): void {
  const input = root.querySelector('input');
  const container = root.querySelector<HTMLElement>('[data-search-results]');
  if (!input || !container) {
    throw new Error('The search page has no <input> or no [data-search-results].');
  }
  const base = () => root.dataset.searchPage ?? '/';
  const status = createElement('p', { role: 'status', class: 'search__status' });
  const list = createElement('div');
  container.replaceChildren(status, list);

  const show = (query: string, results: SearchResults | SearchError) => {
    const isEmpty = query.trim() === '';
    status.textContent = isEmpty ? '' : statusText(results);
    list.replaceChildren(
      ...(isEmpty ? [] : spanishNote(base(), results)),
      ...(isEmpty || typeof results === 'string' ? [] : sectionsOf(base(), results)),
      createElement('p', { class: 'search__links' }, fallbackLinks(base())),
    );
  };
  const search = createSearcher(base, SEARCH_PAGE_LIMIT, show);
  let timer: number | undefined;
  const writeUrl = () => {
    clearTimeout(timer);
    timer = undefined;
    history.replaceState(history.state, '', queryHash(input.value));
  };
  input.addEventListener('input', () => {
    search(input.value);
    timer ??= window.setTimeout(writeUrl, ADDRESS_DELAY);
  });
  // A reader who opens an answer comes back to the whole query.
  list.addEventListener('click', () => {
    if (timer !== undefined) writeUrl();
  });
  const readUrl = () => {
    input.value = queryIn(location);
    search(input.value);
  };
  addEventListener('hashchange', readUrl);
  readUrl();
}

/** @returns the query in a URL; empty if there is none or if it is malformed. */
function queryIn({ hash, search }: Pick<Location, 'hash' | 'search'>): string {
  const inHash = new URLSearchParams(hash.slice(1)).get('q');
  return inHash ?? new URLSearchParams(search).get('q') ?? '';
}

function sectionsOf(base: string, results: SearchResults): Node[] {
  const help = helpLink(base, results);
  const sections = results.pages.map((page) =>
    createElement('section', {}, [
      createElement('h2', {}, [page.title]),
      createElement(
        'ul',
        {},
        page.results.map((result) => createElement('li', {}, [resultLink(result)])),
      ),
    ]),
  );
  return help ? [help, ...sections] : sections;
}
