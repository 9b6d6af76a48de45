import { readableDate } from '../../lib/readableDate';
import { curlQuotes } from './curlQuotes';
import { headline } from './headline';
import { dayOf, type CslItem } from './pageCitation';

/**
 * Writes a page for a bibliography after The Chicago Manual of Style, 17th edition: author, title in
 * headline case and quotation marks, which text it is and its date, address.
 */
export function chicago(item: CslItem): string {
  const date = readableDate(dayOf(item));
  const title = innerQuotes(headline(item.title));
  // The end mark stands inside the quotation marks, and only one of them.
  const mark = /[.?!]$/.test(title) ? '' : '.';
  const text = item.genre ? `${item.genre}, ${date}` : date;
  return `${item.author[0].literal}. “${title}${mark}” ${text}. ${item.URL}.`;
}

/** Quotation marks within quotation marks are single. */
function innerQuotes(title: string): string {
  return curlQuotes(title).replaceAll('“', '‘').replaceAll('”', '’');
}
