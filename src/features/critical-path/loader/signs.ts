import { isReady, whenReady } from './ready';
import { start } from './scripts';
import { elementOf } from './sources';

/** What tells that somebody is about to use a page. */
const SIGNS = ['pointerdown', 'touchstart', 'focusin', 'change'];

let kept: HTMLButtonElement | null = null;

function onSign(event: Event): void {
  start(elementOf(event)?.closest('[data-search]') ? 'search' : 'page');
}

/** Ctrl+K turns to the search; any other key is a sign. */
function onKey(event: KeyboardEvent): void {
  if (!((event.ctrlKey || event.metaKey) && event.key === 'k')) {
    onSign(event);
    return;
  }
  const inputs = [...document.querySelectorAll<HTMLElement>('[data-search] input')];
  const input = inputs.find((one) => one.getClientRects().length > 0);
  if (!input) return;
  event.preventDefault();
  input.focus();
}

/** Keeps a click on a button that comes before the page is ready. Links need no script. */
function keep(event: Event): void {
  if (isReady()) return;
  const button = elementOf(event)?.closest('button');
  if (!button) return;
  start('page');
  event.preventDefault();
  event.stopPropagation();
  kept = button;
}

/** Loads scripts at the first sign, or at once on a page that can show nothing without them. */
export function heedSigns(): void {
  for (const sign of SIGNS) addEventListener(sign, onSign, { capture: true, passive: true });
  addEventListener('keydown', onKey, true);
  addEventListener('click', keep, true);
  whenReady(() => {
    removeEventListener('click', keep, true);
    if (kept?.isConnected) kept.click();
  });
  if (document.querySelector('[data-first-view=search]')) start('search');
  else if (location.search || location.hash.includes('=')) start('page');
}
