import { readableDate } from '../../lib/dates';
import { bibtexEntry, bibtexText, curlyQuotes } from './bibtexSyntax';
import { issuedDate, type CslItem } from './pageCitation';

/** An APA reference, in the three parts that are set differently. */
export interface ApaReference {
  before: string;
  /** Set in italics. */
  title: string;
  after: string;
}

/**
 * Formats a page as a reference in APA style.
 * Source: APA Publication Manual, 7th edition: author, date, title in sentence case, description in
 * brackets, URL. No period follows a URL.
 */
export function apa(item: CslItem): ApaReference {
  const date = issuedDate(item);
  const [monthAndDay] = readableDate(date).split(',');
  const title = curlyQuotes(item.title);
  const period = endsSentence(title) ? '' : '.';
  return {
    before: `${item.author[0].literal}. (${date.slice(0, 4)}, ${monthAndDay ?? ''}). `,
    title,
    after: `${item.genre ? ` [${item.genre}].` : period} ${item.URL}`,
  };
}

/**
 * Formats a page as a bibliography entry in Chicago style.
 * Source: The Chicago Manual of Style, 17th edition: author, title in title case and quotation marks,
 * description, date, URL.
 */
export function chicago(item: CslItem): string {
  const date = readableDate(issuedDate(item));
  // Quotation marks inside quotation marks are single.
  const title = curlyQuotes(titleCase(item.title)).replaceAll('“', '‘').replaceAll('”', '’');
  const period = endsSentence(title) ? '' : '.';
  const text = item.genre ? `${item.genre}, ${date}` : date;
  return `${item.author[0].literal}. “${title}${period}” ${text}. ${item.URL}.`;
}

/** Formats a page as CSL-JSON: an array of one item, which reference managers import. */
export function cslJson(item: CslItem): string {
  return JSON.stringify([item]);
}

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/**
 * Formats a page as an entry for BibTeX, which reads `year` and `month`, and BibLaTeX, which reads
 * `date`. Double braces keep the capitalization of a value.
 */
export function bibtex(item: CslItem): string {
  const [[year, month]] = item.issued['date-parts'];
  return bibtexEntry(item.id, [
    ['author', `{{${bibtexText(item.author[0].literal)}}}`],
    ['title', `{{${bibtexText(item.title)}}}`],
    ['date', `{${issuedDate(item)}}`],
    ['year', `{${year}}`],
    ['month', MONTHS[month - 1] ?? ''],
    ['howpublished', item.genre ? `{${bibtexText(item.genre)}}` : ''],
    ['url', `{${item.URL}}`],
  ]);
}

/** A title that ends in a question mark or an exclamation point takes no period. */
function endsSentence(title: string): boolean {
  return /[.?!]$/.test(title);
}

/** Words that stay lowercase in title case: articles, "as", "to", conjunctions, prepositions. */
const LOWERCASE_WORDS = new Set(
  (
    'a an the and but for nor or so yet as to ' +
    'about above across after against along among around at before behind below beneath beside ' +
    'between beyond by despite down during except from in inside into like near of off on onto ' +
    'out over past per since through throughout till toward under until up upon via ' +
    'with within without'
  ).split(' '),
);

/** Leading punctuation of a word, such as quotation marks and brackets, and the rest. */
const WORD = /^([^\p{L}\p{N}]*)(.*)$/u;

/**
 * Converts a title from sentence case to title case. Existing capital letters are kept.
 * Source: The Chicago Manual of Style, 17th edition, 8.159 ("headline-style capitalization").
 */
export function titleCase(title: string): string {
  const words = title.split(' ');
  return words
    .map((word, index) => {
      const isFirst = index === 0 || /[:?!]$/.test(words[index - 1] ?? '');
      const isLast = index === words.length - 1;
      const bare = word.replace(/[^\p{L}\p{N}]+$/u, '').replace(/^[^\p{L}\p{N}]+/u, '');
      return !isFirst && !isLast && LOWERCASE_WORDS.has(bare) ? word : capitalize(word);
    })
    .join(' ');
}

/** Capitalizes each part of a hyphenated compound, except lowercase words after the first part. */
function capitalize(word: string): string {
  return word
    .split('-')
    .map((part, index) => {
      if (index > 0 && LOWERCASE_WORDS.has(part)) return part;
      const [, before = '', rest = ''] = WORD.exec(part) ?? [];
      return before + rest.charAt(0).toUpperCase() + rest.slice(1);
    })
    .join('-');
}
