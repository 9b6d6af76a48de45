import { elementOf } from './sources';

/** Only what changes in a place that is there already is read out: in milliseconds. */
const PAUSE = 100;
const SHOWN_FOR = 4000;

function place(): HTMLElement {
  const note = document.createElement('p');
  note.id = 'copied';
  note.setAttribute('role', 'status');
  document.body.append(note);
  return note;
}

function say(words: string, after: number): void {
  const note = document.getElementById('copied') ?? place();
  setTimeout(() => (note.textContent = words), after);
}

/** "Link to this" is a plain link, and puts its address on the clipboard where there is one. */
function onHashLink(event: Event): void {
  const link = elementOf(event)?.closest<HTMLAnchorElement>('.hash-link');
  // The browser has none for pages that did not come by https.
  const clipboard = navigator.clipboard as Clipboard | undefined;
  if (!link || !clipboard) return;
  const copied = clipboard.writeText(location.origin + location.pathname + link.hash);
  copied.then(
    () => {
      say('Address copied', PAUSE);
      say('', SHOWN_FOR);
    },
    () => undefined,
  );
}

export function copyHashLinks(): void {
  addEventListener('click', onHashLink, true);
}
