// cspell:ignore textbackslash textbraceleft textbraceright textasciitilde textasciicircum
import { curlQuotes } from './curlQuotes';

const ESCAPES: Record<string, string> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  '“': '``',
  '”': "''",
  '‘': '`',
  '’': "'",
};

/**
 * Writes a text so that BibTeX and LaTeX show it as it is: their commands are guarded, quotation
 * marks are theirs.
 */
export function bibtexText(text: string): string {
  return curlQuotes(text).replace(
    /[\\{}~^“”‘’&%$#_]/g,
    (character) => ESCAPES[character] ?? `\\${character}`,
  );
}
