import { elementOf, root } from './page';

/** Presses of Shift that are further apart than this don't count together. In milliseconds. */
const MAX_INTERVAL = 2000;

/** Where Shift makes capital letters. */
const TEXT_FIELDS =
  'textarea, [contenteditable], input:not([type=button], [type=checkbox], [type=radio])';

let presses = 0;
let lastPress = 0;
/** Whether nothing has happened since Shift was pressed. */
let isBare = false;

/**
 * Lets the quick exit link, and Shift pressed three times, leave the site without an entry in the
 * history. Works before all other scripts, and also if they fail to load. A press of Shift counts if
 * no other key, no pointer and no wheel came with it: Shift and the wheel scroll sideways, and Shift
 * and a click select text.
 */
export function enableQuickExit(): void {
  addEventListener('keydown', onKeydown, true);
  addEventListener('keyup', onKeyup, true);
  for (const type of ['pointerdown', 'wheel']) {
    addEventListener(type, startOver, { capture: true, passive: true });
  }
  addEventListener('click', onClick, true);
}

function startOver(): void {
  presses = 0;
  isBare = false;
}

function onKeydown(event: KeyboardEvent): void {
  const { key, repeat, ctrlKey, altKey, metaKey } = event;
  isBare = key === 'Shift' && !ctrlKey && !altKey && !metaKey;
  if (!isBare || repeat || elementOf(event)?.closest(TEXT_FIELDS)) startOver();
}

function onKeyup({ key, timeStamp }: KeyboardEvent): void {
  if (key !== 'Shift' || !isBare) return;
  isBare = false;
  presses = timeStamp - lastPress < MAX_INTERVAL ? presses + 1 : 1;
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
