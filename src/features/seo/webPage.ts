import { load } from 'cheerio';
import { addressOfBuilt, withoutTrailingSlash } from '../../lib/pages';
import { questionsOn } from './questions';
import { termsOn } from './terms';
import { visibleText } from '../../lib/text';

/** The site that a page is a part of. */
export interface Site {
  name: string;
  /** Where it is published, without a slash at its end. */
  url: string;
}

/** What is on no page for readers to read: definitions shown on hover, the sign of a heading. */
const ASIDE = 'article [role="tooltip"], article .hash-link';
const FAQ_PAGE = /(?:^|\/)faq\/[^/]+\.html$/;
const GLOSSARY = /(?:^|\/)glossary\.html$/;
const LICENSE = 'https://creativecommons.org/licenses/by/4.0/';

/**
 * Reads off a built page what machines may know of it. Source: schema.org/WebPage, of which FAQPage
 * is a kind.
 * @param html the page.
 * @param name its file, from the folder of the built site: `guides/gifts.html`.
 * @returns the data; undefined for a page that states no review.
 */
export function webPage(html: string, name: string, site: Site): object | undefined {
  const $ = load(html);
  const reviewed = $('aside[aria-label="About this page"] time').attr('datetime');
  if (!reviewed) return undefined;
  $(ASIDE).remove();
  const url = site.url + withoutTrailingSlash(addressOfBuilt(name));
  const page = {
    '@context': 'https://schema.org',
    '@type': 'WebPage',
    name: visibleText($('h1').text()),
    url,
    inLanguage: $('html').attr('lang'),
    lastReviewed: reviewed,
    license: LICENSE,
    isPartOf: { '@type': 'WebSite', name: site.name, url: `${site.url}/` },
  };
  if (FAQ_PAGE.test(name)) return { ...page, '@type': 'FAQPage', mainEntity: questionsOn($) };
  if (!GLOSSARY.test(name)) return page;
  const set = { '@type': 'DefinedTermSet', name: page.name, hasDefinedTerm: termsOn($, url) };
  return { ...page, mainEntity: set };
}
