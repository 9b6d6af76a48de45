/** Words of the titles of codes that keep their capital: names of peoples and places. */
const NAMES = new Set(
  'American Aotearoa Australian British Canadian European Irish New Ontario Quebec Zealand'.split(
    ' ',
  ),
);

/**
 * Converts a title to sentence case: only its first word, the first word after a colon, names and
 * abbreviations keep their capitals.
 * Source: APA Publication Manual, 7th edition, 6.17.
 */
export function sentenceCase(title: string): string {
  return title
    .split(/([\s/]+|-)/)
    .map((part, index, parts) => {
      const isFirst = index === 0 || /:\s*$/.test(parts[index - 2] ?? '');
      const isName = NAMES.has(part) || /^[B-Z]$|[A-Z].*[A-Z]|\d/.test(part);
      return isFirst || isName ? part : part.toLowerCase();
    })
    .join('');
}
