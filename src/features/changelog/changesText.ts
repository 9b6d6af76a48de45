import { changeLine } from './changeLine';
import type { Change } from './changesBetween';
import { codeName, topicName, type Names } from './names';

/**
 * Writes changes as Markdown for a post: a heading a code, a line a topic.
 * @param changes in any order of codes; within a code the order stays.
 * @param names what readers call the codes and topics.
 * @param base where the pages start that the lines lead to; empty for today's text. A post that
 *   is to stay true for years leads to its edition: `/2026.1`.
 * @returns the text, with a line break at its end; for no change a sentence that says so.
 */
export function changesMarkdown(changes: readonly Change[], names: Names, base = ''): string {
  if (changes.length === 0) return 'No cell was added, changed or removed.\n';
  const codes = [...new Set(changes.map(({ code }) => code))];
  return codes
    .map((code) => {
      const lines = changes
        .filter((change) => change.code === code)
        .map((change) => lineOf(change, names, base));
      return `### ${markdownText(codeName(names, code))} {/* #${code} */}\n\n${lines.join('\n')}\n`;
    })
    .join('\n');
}

/** A cell that is gone may have no row, and then no address. */
function lineOf(change: Change, names: Names, base: string): string {
  const { kind, code, topic } = change;
  const title = markdownText(topicName(names, topic));
  const place = kind === 'removed' ? title : `[${title}](${base}/compare/${topic}#${code})`;
  // As code, so that MDX takes no sign in it for its own, and no check asks today's data for it.
  return `- ${place}: ${changeLine(change, (sections) => `\`${sections}\``)}`;
}

/** Guards the signs that MDX would take for its own. */
function markdownText(text: string): string {
  return text.replace(/[\\`*_{}[\]<>#]/g, '\\$&');
}
