import { elementOf, root } from './page';

/** Presses of Shift that are further apart than this don't count together. In milliseconds. */
const MAX_INTERVAL = 2000;

let presses = 0;
let lastPress = 0;

/**
 * Lets the quick exit link, and Shift pressed three times, leave the site without an entry in the
 * history. Works before all other scripts, and also if they fail to load.
 */
export function enableQuickExit(): void {
  addEventListener('keydown', onKeydown, true);
  addEventListener('click', onClick, true);
}

function onKeydown({ key, repeat, timeStamp }: KeyboardEvent): void {
  if (repeat) return;
  const continues = key === 'Shift' && timeStamp - lastPress < MAX_INTERVAL;
  presses = key === 'Shift' ? (continues ? presses + 1 : 1) : 0;
  lastPress = timeStamp;
  if (presses === 3) leave();
}

function onClick(event: MouseEvent): void {
  const link = elementOf(event)?.closest('[data-quick-exit]');
  if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  leave();
}

/** Hides the page at once, and replaces it in the history by the neutral page. */
function leave(): void {
  const link = document.querySelector<HTMLAnchorElement>('[data-quick-exit]');
  if (!link) return;
  root.style.display = 'none';
  document.title = '';
  location.replace(link.href);
}
