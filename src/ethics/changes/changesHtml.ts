import { changeLine } from './changeLine';
import type { Change } from './changesBetween';
import { codeName, topicName, type Names } from './names';

/**
 * Writes changes as HTML for a feed: a line a cell.
 * @param base whole address where the pages start that the lines lead to, with the edition's part.
 * @returns a list; for no change a sentence that says so.
 */
export function changesHtml(changes: readonly Change[], names: Names, base: string): string {
  if (changes.length === 0) return '<p>No cell was added, changed or removed.</p>';
  const lines = changes.map((change) => {
    const { kind, code, topic } = change;
    const title = htmlText(`${codeName(names, code)}, ${topicName(names, topic)}`);
    const address = htmlText(`${base}/compare/${topic}#${code}`);
    // A cell that is gone may have no row, and then no address.
    const place = kind === 'removed' ? title : `<a href="${address}">${title}</a>`;
    return `<li>${place}: ${htmlText(changeLine(change))}</li>`;
  });
  return `<ul>${lines.join('')}</ul>`;
}

/** Guards the signs that HTML would take for its own. */
function htmlText(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
