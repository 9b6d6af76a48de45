import { elementOf } from './page';

/** Below this width the keyboard of a phone covers half of the screen. In CSS pixels. */
const PHONE = '(width < 600px)';

/** Where a "/" is text, and where it may mean something else. */
const TAKES_KEYS = 'input, textarea, select, [contenteditable]';

/**
 * Lets "/" move the focus to the search. On phones the search box of the home page goes to the top
 * when it gets the focus, so that answers show above the keyboard. Works before hydration.
 */
export function enableSearchFocus(): void {
  addEventListener('keydown', onKeydown);
  addEventListener('focusin', onFocus);
}

function onKeydown(event: KeyboardEvent): void {
  const { key, ctrlKey, metaKey, altKey, isComposing } = event;
  if (key !== '/' || ctrlKey || metaKey || altKey || isComposing) return;
  if (event.defaultPrevented || elementOf(event)?.closest(TAKES_KEYS)) return;
  const input = visibleSearchInput();
  if (!input) return;
  event.preventDefault();
  input.focus();
}

function onFocus(event: Event): void {
  const input = elementOf(event)?.closest('[data-home-search] [data-search] input');
  // Its scroll margin (site.css) keeps it clear of the navbar.
  if (input && matchMedia(PHONE).matches) input.scrollIntoView({ block: 'start' });
}

/** @returns the first search input that is on the screen; undefined if there is none. */
function visibleSearchInput(): HTMLElement | undefined {
  const inputs = [...document.querySelectorAll<HTMLElement>('[data-search] input')];
  return inputs.find((input) => input.getClientRects().length > 0);
}
