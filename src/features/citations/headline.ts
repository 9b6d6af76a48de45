/** Words that headline case leaves small: articles, "as" and "to", conjunctions, prepositions. */
const SMALL = new Set(
  (
    'a an the and but for nor or so yet as to ' +
    'about above across after against along among around at before behind below beneath beside ' +
    'between beyond by despite down during except from in inside into like near of off on onto ' +
    'out over past per since through throughout till toward under until up upon via ' +
    'with within without'
  ).split(' '),
);

/** A word with what stands before it: quotation marks, brackets. */
const WORD = /^([^\p{L}\p{N}]*)(.*)$/u;

/**
 * Writes a title in headline case, as The Chicago Manual of Style (8.159) has it. What is written
 * with a capital letter already stays as it is.
 * @param title a title in sentence case.
 */
export function headline(title: string): string {
  const words = title.split(' ');
  return words
    .map((word, at) => {
      const isFirst = at === 0 || /[:?!]$/.test(words[at - 1] ?? '');
      const isLast = at === words.length - 1;
      const bare = word.replace(/[^\p{L}\p{N}]+$/u, '').replace(/^[^\p{L}\p{N}]+/u, '');
      return !isFirst && !isLast && SMALL.has(bare) ? word : raised(word);
    })
    .join(' ');
}

/** Each part of a compound is a word of its own, but for the small ones within it. */
function raised(word: string): string {
  return word
    .split('-')
    .map((part, at) => {
      if (at > 0 && SMALL.has(part)) return part;
      const [, before = '', rest = ''] = WORD.exec(part) ?? [];
      return before + rest.charAt(0).toUpperCase() + rest.slice(1);
    })
    .join('-');
}
