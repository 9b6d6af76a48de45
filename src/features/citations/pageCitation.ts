/** What must be known of a page to cite it. */
export interface PageFacts {
  /** Where the site is published, without a slash at its end: `https://example.org`. */
  siteUrl: string;
  /** The page's own address on it: `/guides/gifts`, in an edition `/2026.1/guides/gifts`. */
  address: string;
  title: string;
  /** Day that the text is of: of its last review, or of a post's publication. `2026-11-23`. */
  day: string;
  /** Language of the text: `en`. */
  language: string;
  /** Which text it is: `Current text`, `Edition 2026.1`. Empty for a post, of which there is one. */
  text: string;
}

/** A source as CSL-JSON has it, with the fields that we fill. Source: the schema of CSL 1.0.2. */
export interface CslItem {
  id: string;
  type: 'webpage';
  author: [{ literal: string }];
  issued: { 'date-parts': [[number, number, number]] };
  title: string;
  /** Which text it is. Styles print it behind the title; reference managers keep it. */
  genre?: string;
  URL: string;
  language: string;
}

/** Who writes this site, as an author in a list of references: the site's own name. */
export const AUTHOR = 'Therapy Boundaries';

/**
 * Says of a page what every style of citation is made from.
 * @returns the page as an item of CSL-JSON. The site's name is its author and stands there alone:
 *   styles print a container and a publisher even when they are the author once more.
 * @throws if the day is none.
 */
export function pageCitation(page: PageFacts): CslItem {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(page.day) ?? [];
  if (!year || !month || !day) {
    throw new Error(`${page.address}: "${page.day}" is not a day. Write it as 2026-11-23.`);
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

/** @returns the day of an item: `2026-11-23`. */
export function dayOf({ issued }: CslItem): string {
  const [[year, ...rest]] = issued['date-parts'];
  return [year, ...rest.map((part) => String(part).padStart(2, '0'))].join('-');
}
