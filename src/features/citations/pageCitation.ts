/** What a citation of a page is made from. */
export interface CitedPage {
  /** Origin of the site, without a trailing slash: `https://example.org`. */
  siteUrl: string;
  /** Path of the page: `/guides/gifts`; in an edition, `/2026.1/guides/gifts`. */
  address: string;
  title: string;
  /** Date of the last review or, for a post, of publication: `2026-11-23`. */
  day: string;
  /** Language of the text as a BCP 47 tag: `en`. */
  language: string;
  /** Version of the text: `Edition 2026.1`. Empty for today's text, and for a post. */
  text: string;
}

/**
 * A source in CSL-JSON, with the fields that this site fills in.
 * Source: the CSL-JSON schema, version 1.0.2.
 */
export interface CslItem {
  id: string;
  type: 'webpage';
  author: [{ literal: string }];
  issued: { 'date-parts': [[number, number, number]] };
  title: string;
  /** Version of the text. Styles print it after the title; reference managers keep it. */
  genre?: string;
  URL: string;
  language: string;
}

/** The author that citations name: the site itself. */
export const AUTHOR = 'Therapy Boundaries';

/**
 * Describes a page as a CSL-JSON item, from which every citation format is made.
 * The item has no container title and no publisher: styles would print the name of the site again.
 * @throws if `day` is not a date.
 */
export function pageCitation(page: CitedPage): CslItem {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(page.day) ?? [];
  if (!year || !month || !day) {
    throw new Error(`${page.address}: "${page.day}" is not a date. Write it as 2026-11-23.`);
  }
  const address = page.address.replace(/\/+$/, '');
  return {
    id: `therapy-boundaries${address.replaceAll('/', '_')}`,
    type: 'webpage',
    author: [{ literal: AUTHOR }],
    issued: { 'date-parts': [[Number(year), Number(month), Number(day)]] },
    title: page.title,
    ...(page.text && { genre: page.text }),
    URL: page.siteUrl + (address || '/'),
    language: page.language,
  };
}

/** @returns the date of an item: `2026-11-23`. */
export function issuedDate({ issued }: CslItem): string {
  const [[year, ...rest]] = issued['date-parts'];
  return [year, ...rest.map((part) => String(part).padStart(2, '0'))].join('-');
}

/**
 * Builds the `<meta>` tags from which reference managers read a citation: the Highwire Press tags
 * that Google Scholar and Zotero's "Embedded Metadata" translator support.
 * @returns the name and the content of each tag.
 */
export function citationTags(item: CslItem): [name: string, content: string][] {
  return [
    // Without an explicit type, Zotero imports a page with `citation_title` as a journal article.
    ['z:itemType', item.type],
    ['citation_title', item.title],
    // The format is "Last name, first name". Without the comma, our last word becomes a surname.
    ['citation_author', `${item.author[0].literal},`],
    ['citation_publication_date', issuedDate(item).replaceAll('-', '/')],
    ['citation_public_url', item.URL],
    ['citation_language', item.language],
  ];
}
