import { load } from 'cheerio';

/** What an id looks like that a link may be made to. React's and the theme's own ids do not. */
const LASTING_ID = /^[a-z0-9][a-z0-9.-]*$/;

/** Pages whose address says nothing of what stands there, or that are no place to link to. */
const PASSING =
  /^(?:\/\d{4}\.\d+)?\/(?:404|search|embed\/.*|blog\/(?:page|tags|archive|authors)(?:\/.*)?)$/;

/** Pages that are made of others: which sections they have changes with what there is. */
const MADE = /^(?:\/\d{4}\.\d+)?\/(?:a-z|changes(?:\/.*)?|editions)$/;

/**
 * @param address where a page stands.
 * @param html the page.
 * @returns the page's address and those of its sections, questions, terms and cells; none for a
 *   page whose address is not meant to last, or that only sends on.
 */
export function addressesOf(address: string, html: string): string[] {
  if (PASSING.test(address) && !address.endsWith('/')) return [];
  const $ = load(html);
  if ($('meta[http-equiv="refresh"]').length > 0) return [];
  if (MADE.test(address)) return [address];
  const ids = $('main [id]')
    .toArray()
    .map((element) => $(element).attr('id') ?? '')
    .filter((id) => LASTING_ID.test(id));
  return [address, ...new Set(ids.map((id) => `${address}#${id}`))];
}
