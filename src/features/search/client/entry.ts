import { enhanceBar } from './bar';
import { enhancePage } from './page';

/**
 * The search as a small script of its own, which doesn't wait for the page's bundle: it runs before
 * React does, beside it, and without it. React renders the bar and leaves what is in it alone.
 */
const enhanced = new WeakSet<HTMLElement>();

function enhance(root: HTMLElement, how: (element: HTMLElement) => void): void {
  if (enhanced.has(root)) return;
  enhanced.add(root);
  how(root);
}

function enhanceAll(): void {
  for (const bar of document.querySelectorAll<HTMLElement>('[data-search]'))
    enhance(bar, enhanceBar);
  for (const page of document.querySelectorAll<HTMLElement>('[data-search-page]')) {
    enhance(page, enhancePage);
  }
}

/** Ctrl+K, or Cmd+K, goes to the search. A key alone would trip up those who speak to a device. */
function shortcut(event: KeyboardEvent): void {
  if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== 'k') return;
  const inputs = [...document.querySelectorAll<HTMLElement>('[data-search] input')];
  const shown = inputs.find((input) => input.getClientRects().length > 0);
  if (!shown) return;
  event.preventDefault();
  shown.focus();
}

enhanceAll();
document.addEventListener('keydown', shortcut);
// Pages that the bundle brings later have bars of their own.
document.addEventListener('focusin', enhanceAll);
new MutationObserver(enhanceAll).observe(document.documentElement, {
  childList: true,
  subtree: true,
});
