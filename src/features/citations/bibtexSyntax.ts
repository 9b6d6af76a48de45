// cspell:ignore textbackslash textbraceleft textbraceright textasciitilde textasciicircum
// Apart from formats.ts, so that pages about codes don't load the formats of page citations.

/**
 * @param key the citation key.
 * @param fields names and values, with their braces. Fields with an empty value are left out.
 * @returns a BibTeX entry of type `@misc`.
 */
export function bibtexEntry(key: string, fields: readonly [string, string][]): string {
  const lines = fields.filter(([, value]) => value).map(([name, value]) => `  ${name} = ${value}`);
  return `@misc{${key},\n${lines.join(',\n')}\n}`;
}

const BIBTEX_ESCAPES: Record<string, string> = {
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

/** Escapes a text for BibTeX, and writes its quotation marks as LaTeX does. */
export function bibtexText(text: string): string {
  return curlyQuotes(text).replace(
    /[\\{}~^“”‘’&%$#_]/g,
    (character) => BIBTEX_ESCAPES[character] ?? `\\${character}`,
  );
}

/** Replaces straight quotation marks and apostrophes with curly ones. */
export function curlyQuotes(text: string): string {
  return text
    .replace(/(^|[\s([])"/g, '$1“')
    .replaceAll('"', '”')
    .replace(/(^|[\s([“])'/g, '$1‘')
    .replaceAll("'", '’');
}
