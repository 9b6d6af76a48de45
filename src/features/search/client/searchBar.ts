import type { SearchResults } from '../engine/results';
import { SEARCH_BAR_LIMIT } from '../engine/searchOptions';
import {
  createElement,
  fallbackLinks,
  helpLink,
  queryHash,
  resultLink,
  spanishNote,
  startsWithPage,
  statusText,
} from './view';
import { createSearcher, preloadIndex, type SearchError } from './workerClient';

/** The search page, from the base URL of the version. Its query is in the hash, which stays local. */
const SEARCH_PAGE = 'search';

/**
 * Activates a search bar: a combobox with a list of results (WAI-ARIA Authoring Practices, "Editable
 * Combobox With List Autocomplete", manual selection).
 * @param root the element with `data-search` that SearchBox renders.
 */
export function activateSearchBar(root: HTMLElement): void {
  const input = root.querySelector('input');
  const popup = root.querySelector<HTMLElement>('[data-search-popup]');
  // The live region is outside the popup, since a hidden one is not announced.
  const liveRegion = root.querySelector('[role=status]');
  if (!input || !popup || !liveRegion) {
    throw new Error('The search bar has no <input>, no [role=status] or no [data-search-popup].');
  }
  const base = () => root.dataset.search ?? '/';
  const status = createElement('p', { class: 'search__status', 'aria-hidden': 'true' });
  const list = createElement('div', {
    role: 'listbox',
    id: `${input.id}-list`,
    'aria-label': 'Answers',
  });
  const links = createElement('p', { class: 'search__links' });
  const note = createElement('div');
  popup.replaceChildren(status, note, list, links);
  let options: HTMLAnchorElement[] = [];
  let active = -1;
  let shownQuery = '';
  // The query whose results the reader has closed: results that arrive later do not reopen the popup.
  let closedQuery = '';

  const activate = (next: number) => {
    options[active]?.setAttribute('aria-selected', 'false');
    active = next;
    const option = options[active];
    option?.setAttribute('aria-selected', 'true');
    option?.scrollIntoView({ block: 'nearest' });
    if (option) input.setAttribute('aria-activedescendant', option.id);
    else input.removeAttribute('aria-activedescendant');
  };
  const setOpen = (isOpen: boolean) => {
    popup.hidden = !isOpen;
    // On phones the bar is a button while it is closed and has no focus.
    root.toggleAttribute('data-open', isOpen);
    input.setAttribute('aria-expanded', String(isOpen && options.length > 0));
    if (isOpen) return;
    activate(-1);
    liveRegion.textContent = '';
  };
  const show = (query: string, results: SearchResults | SearchError) => {
    if (query.trim() === '' || query === closedQuery) return;
    // The remaining results of the query on screen are appended: nothing moves under the pointer.
    const isSameQuery = query === shownQuery && !popup.hidden;
    shownQuery = query;
    if (!isSameQuery) activate(-1);
    const groups = typeof results === 'string' ? [] : groupsOf(base(), results);
    if (isSameQuery) list.append(...groups.slice(list.children.length));
    else list.replaceChildren(...groups);
    options = [...list.querySelectorAll('a')];
    options.forEach((option, at) => {
      option.id = `${list.id}-${at}`;
      option.tabIndex = -1;
      option.setAttribute('role', 'option');
      option.setAttribute('aria-selected', String(at === active));
    });
    list.hidden = options.length === 0;
    status.textContent = statusText(results);
    liveRegion.textContent = statusText(results);
    note.replaceChildren(...spanishNote(base(), results));
    const allResults = createElement('a', { href: `${base()}${SEARCH_PAGE}${queryHash(query)}` }, [
      'All answers on one page',
    ]);
    links.replaceChildren(...(options.length > 0 ? [allResults] : []), ...fallbackLinks(base()));
    setOpen(true);
  };
  const search = createSearcher(base, SEARCH_BAR_LIMIT, show);
  const close = () => {
    setOpen(false);
    closedQuery = input.value;
  };

  input.addEventListener('input', () => {
    closedQuery = '';
    if (input.value.trim() === '') setOpen(false);
    else search(input.value);
  });
  input.addEventListener('focus', () => {
    closedQuery = '';
    preloadIndex(base());
    if (input.value.trim() !== '') search(input.value);
  });
  input.addEventListener('keydown', (event) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined && options.length > 0) {
      event.preventDefault();
      if (popup.hidden) setOpen(true);
      // The cycle includes the input itself, as position -1.
      const positions = options.length + 1;
      activate(((active + 1 + step + positions) % positions) - 1);
    } else if (event.key === 'Enter' && !popup.hidden && !event.isComposing) {
      event.preventDefault();
      (options[active] ?? options[0])?.click();
    } else if (event.key === 'Escape') {
      // Escape clears a search field by default. With an open popup it only closes the popup.
      if (!popup.hidden) event.preventDefault();
      close();
    }
  });
  // When a phone's keyboard is put away the focus is lost but goes nowhere: the reader reads on.
  root.addEventListener('focusout', ({ relatedTarget }) => {
    if (relatedTarget instanceof Node && !root.contains(relatedTarget)) close();
  });
  document.addEventListener('pointerdown', ({ target }) => {
    if (target instanceof Node && !root.contains(target)) close();
  });
  document.addEventListener('keydown', ({ key, target }) => {
    if (key !== 'Escape' || popup.hidden || target === input) return;
    if (target instanceof Node && root.contains(target)) input.focus();
    close();
  });
  // Otherwise pressing on a result moves the focus, which hides the input on phones.
  list.addEventListener('pointerdown', (event) => {
    event.preventDefault();
  });
  list.addEventListener('click', () => {
    close();
    input.blur();
  });
  preloadIndex(base());
  if (document.activeElement === input && input.value.trim() !== '') search(input.value);
}

/** @returns the results grouped by page, after the link to help if there is one. */
function groupsOf(base: string, results: SearchResults): Node[] {
  const help = helpLink(base, results);
  const groups = results.pages.map((page) => {
    const links = page.results.map(resultLink);
    const isNamed = startsWithPage(page);
    if (isNamed)
      for (const section of links.slice(1)) section.classList.add('search__result--part');
    const name = createElement('span', { class: 'search__page', 'aria-hidden': 'true' }, [
      page.title,
    ]);
    return createElement('div', { role: 'group', 'aria-label': page.title }, [
      ...(isNamed ? [] : [name]),
      ...links,
    ]);
  });
  return help ? [help, ...groups] : groups;
}
