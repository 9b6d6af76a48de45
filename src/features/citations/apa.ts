import { readableDate } from '../../lib/readableDate';
import { curlQuotes } from './curlQuotes';
import { dayOf, type CslItem } from './pageCitation';

/** An entry of a list of references, in the three parts that are set differently. */
export interface ApaEntry {
  before: string;
  /** Set in italics. */
  title: string;
  after: string;
}

/**
 * Writes a page for a list of references after the APA Publication Manual, 7th edition: author,
 * date, title in sentence case, which text it is, address. No end mark follows an address.
 */
export function apa(item: CslItem): ApaEntry {
  const [year = '', ...monthAndDay] = dayOf(item).split('-');
  const [day] = readableDate([year, ...monthAndDay].join('-')).split(',');
  const title = curlQuotes(item.title);
  // A title that asks or shouts closes itself.
  const closed = /[.?!]$/.test(title);
  const text = item.genre ? ` [${item.genre}].` : closed ? '' : '.';
  return {
    before: `${item.author[0].literal}. (${year}, ${day ?? ''}). `,
    title,
    after: `${text} ${item.URL}`,
  };
}
