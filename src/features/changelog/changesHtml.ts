import { changeLine } from './changeLine';
import { listLines } from './listChanges';
import { codeName, topicName } from './names';
import type { Pair } from './pairs';

/**
 * Writes changes as HTML for a feed: a line a cell, after what became of codes and topics as such.
 * @param base whole address where the pages start that the lines lead to, with the edition's part.
 * @returns a list; where no cell differs a sentence that says so.
 */
export function changesHtml(
  { changes, lists, names }: Pick<Pair, 'changes' | 'lists' | 'names'>,
  base: string,
): string {
  const whole = listLines(lists, names).map(
    (line) => `<p>${htmlText(`${line.what}: ${line.names.join('; ')}`)}</p>`,
  );
  if (changes.length === 0) whole.push('<p>No cell was added, changed or removed.</p>');
  const lines = changes.map((change) => {
    const { kind, code, topic } = change;
    const title = htmlText(`${codeName(names, code)}, ${topicName(names, topic)}`);
    const address = htmlText(`${base}/compare/${topic}#${code}`);
    // A cell that is gone may have no row, and then no address.
    const place = kind === 'removed' ? title : `<a href="${address}">${title}</a>`;
    return `<li>${place}: ${htmlText(changeLine(change))}</li>`;
  });
  return whole.join('') + (lines.length > 0 ? `<ul>${lines.join('')}</ul>` : '');
}

/** Guards the signs that HTML would take for its own. */
function htmlText(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
