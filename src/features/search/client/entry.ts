import { activateSearchBar } from './searchBar';
import { activateSearchPage } from './searchPage';

/**
 * The search as a small script of its own. It runs before React hydrates the page, and without it.
 * React renders the elements once and does not touch their content.
 */
const active = new WeakSet<HTMLElement>();

function activateOnce(selector: string, activate: (element: HTMLElement) => void): void {
  for (const element of document.querySelectorAll<HTMLElement>(selector)) {
    if (active.has(element)) continue;
    active.add(element);
    activate(element);
  }
}

function activateAll(): void {
  activateOnce('[data-search]', activateSearchBar);
  activateOnce('[data-search-page]', activateSearchPage);
}

/** Ctrl+K or Cmd+K focuses the search. A single key would get in the way of speech input. */
function onKeydown(event: KeyboardEvent): void {
  if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== 'k') return;
  const inputs = [...document.querySelectorAll<HTMLElement>('[data-search] input')];
  const visible = inputs.find((input) => input.getClientRects().length > 0);
  if (!visible) return;
  event.preventDefault();
  visible.focus();
}

activateAll();
document.addEventListener('keydown', onKeydown);
// Client-side navigation brings pages with bars of their own.
document.addEventListener('focusin', activateAll);
new MutationObserver(activateAll).observe(document.documentElement, {
  childList: true,
  subtree: true,
});
