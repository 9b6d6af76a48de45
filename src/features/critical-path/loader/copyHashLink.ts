import { elementOf } from './page';

/**
 * In milliseconds. A screen reader announces only changes in a live region that is in the page
 * already, so the text is added a moment after the region.
 */
const ANNOUNCE_AFTER = 100;
const HIDE_AFTER = 4000;

/**
 * Makes a click on "Link to this" copy the address too. Where there is no clipboard it stays a plain
 * link.
 */
export function copyHashLinks(): void {
  addEventListener('click', onClick, true);
}

function onClick(event: Event): void {
  const link = elementOf(event)?.closest<HTMLAnchorElement>('.hash-link');
  // Browsers have no clipboard on pages that are not served over HTTPS.
  const clipboard = navigator.clipboard as Clipboard | undefined;
  if (!link || !clipboard) return;
  const copied = clipboard.writeText(location.origin + location.pathname + link.hash);
  copied.then(
    () => {
      setStatus('Address copied', ANNOUNCE_AFTER);
      setStatus('', HIDE_AFTER);
    },
    () => undefined,
  );
}

function setStatus(text: string, delay: number): void {
  const status = document.getElementById('copied') ?? addStatus();
  setTimeout(() => (status.textContent = text), delay);
}

function addStatus(): HTMLElement {
  const status = document.createElement('p');
  status.id = 'copied';
  status.setAttribute('role', 'status');
  document.body.append(status);
  return status;
}
