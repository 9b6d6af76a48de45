import { sheetKind } from './sheetKind';

/**
 * What the first frame of a phone may leave out, and each frame after it one part less. The first
 * part ends after some three paragraphs. What is in view is laid out in any case
 * (`content-visibility: auto`), so that these only decide how the rest is spread: in most runs no
 * frame of a guide takes 50 ms on a slow phone then (bench/README.md).
 */
const PARTS = [
  ...[7, 14, 22, 27].map((child) => `.markdown>:nth-child(n+${child})`),
  '.markdown~*',
  ':is(.pagination-nav,.footer)',
];

/**
 * The rules for pages to read, on narrow screens: while `data-late` is on the root, what is far down
 * is not laid out. It says how many frames are still to come, and the loader counts it down. Pages
 * with tables have none: a table is one child, and too much for one frame.
 */
export function lateSheet(): string {
  const selectors = PARTS.map((part, at) => {
    const left = PARTS.slice(0, at + 1).map((_, done) => `[data-late="${PARTS.length - done}"]`);
    return `:is(${left.join()}) ${part}`;
  });
  const late = 'content-visibility:auto;contain-intrinsic-block-size:auto 100vh';
  return `@media screen and (max-width:996px){${selectors.join()}{${late}}}`;
}

/**
 * Starts it: not where the browser is going to scroll by itself (to a part named in the address, or
 * to where the reader was), and not out of sight, where there are no frames. Where the rest of the
 * page is slow to come, all of it is laid out after three seconds at the latest. Only in Chromium,
 * which alone has `userAgentData`: Firefox 159 does not find the words that a link names
 * (`#:~:text=`) in parts that are left out, and a page can't see such a link.
 */
const SCRIPT =
  '!function(e,n){n=performance.getEntriesByType("navigation")[0];' +
  'if(!navigator.userAgentData||location.hash||document.hidden||!n||n.type!="navigate")return;' +
  `e.setAttribute("data-late",${PARTS.length});` +
  'setTimeout(function(){e.removeAttribute("data-late")},3e3)}(document.documentElement)';

/** @returns a page of the kind to read with the script before its sheet, others as they are. */
export function startLate(html: string): string {
  const sheet = /<link rel="?stylesheet/.exec(html);
  if (!sheet || sheetKind(html) !== 'reading') return html;
  return `${html.slice(0, sheet.index)}<script>${SCRIPT}</script>${html.slice(sheet.index)}`;
}
