import { elementOf, root } from './sources';

/** In milliseconds: presses of Shift that are further apart are no call for help. */
const APART = 2000;

let presses = 0;
let lastPress = 0;

/** The page is gone from sight at once, and in the history the other page stands in its place. */
function leave(): void {
  const exit = document.querySelector<HTMLAnchorElement>('[data-quick-exit]');
  if (!exit) return;
  root.style.display = 'none';
  document.title = '';
  location.replace(exit.href);
}

function onShift({ key, repeat, timeStamp }: KeyboardEvent): void {
  if (repeat) return;
  const goesOn = key === 'Shift' && timeStamp - lastPress < APART;
  presses = key === 'Shift' ? (goesOn ? presses + 1 : 1) : 0;
  lastPress = timeStamp;
  if (presses === 3) leave();
}

function onExit(event: MouseEvent): void {
  const link = elementOf(event)?.closest('[data-quick-exit]');
  if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  leave();
}

/** The way out of the site works before all other scripts, and whatever becomes of them. */
export function openWayOut(): void {
  addEventListener('keydown', onShift, true);
  addEventListener('click', onExit, true);
}
