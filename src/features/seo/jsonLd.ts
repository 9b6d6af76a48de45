import { load, type CheerioAPI } from 'cheerio';
import { addressOfBuilt, withoutTrailingSlash } from '../../lib/pages';
import { visibleText } from '../../lib/text';

/** The site that a page belongs to. */
export interface Site {
  name: string;
  /** Where it is published, without a trailing slash. */
  url: string;
}

/** A question with its answer. Source: schema.org/Question. */
interface Question {
  '@type': 'Question';
  name: string;
  acceptedAnswer: { '@type': 'Answer'; text: string };
}

/** A term of the glossary. Source: schema.org/DefinedTerm. */
interface DefinedTerm {
  '@type': 'DefinedTerm';
  name: string;
  description: string;
  url: string;
}

/** Tooltips, and the link beside each heading: not part of the text. */
const NOT_TEXT = 'article [role="tooltip"], article .hash-link';
const FAQ_PAGE = /(?:^|\/)faq\/[^/]+\.html$/;
const GLOSSARY = /(?:^|\/)glossary\.html$/;
const LICENSE = 'https://creativecommons.org/licenses/by/4.0/';

/**
 * Reads the structured data of a page from its built HTML, so that it matches what readers see.
 * Source: schema.org/WebPage, and its subtype FAQPage.
 * @param html the page.
 * @param name its file in the built site: `guides/gifts.html`.
 * @returns the JSON-LD; undefined if the page states no review date.
 */
export function webPage(html: string, name: string, site: Site): object | undefined {
  if (!html.includes('About this page')) return undefined;
  const $ = load(html);
  const reviewed = $('aside[aria-label="About this page"] time').attr('datetime');
  if (!reviewed) return undefined;
  const reviewer = $('[data-reviewed-by]').text();
  $(NOT_TEXT).remove();
  const url = site.url + withoutTrailingSlash(addressOfBuilt(name));
  const page = {
    '@context': 'https://schema.org',
    '@type': 'WebPage',
    name: visibleText($('h1').text()),
    url,
    inLanguage: $('html').attr('lang'),
    lastReviewed: reviewed,
    ...(reviewer && { reviewedBy: { '@type': 'Person', name: reviewer } }),
    license: LICENSE,
    isPartOf: { '@type': 'WebSite', name: site.name, url: `${site.url}/` },
  };
  if (FAQ_PAGE.test(name)) return { ...page, '@type': 'FAQPage', mainEntity: faqQuestions($) };
  if (!GLOSSARY.test(name)) return page;
  const terms = {
    '@type': 'DefinedTermSet',
    name: page.name,
    hasDefinedTerm: definedTerms($, url),
  };
  return { ...page, mainEntity: terms };
}

/** @returns the questions of a FAQ page: each h2, and the text up to the next one as its answer. */
function faqQuestions($: CheerioAPI): Question[] {
  return $('article h2[id]')
    .toArray()
    .map((heading) => ({
      '@type': 'Question',
      name: visibleText($(heading).text()),
      acceptedAnswer: {
        '@type': 'Answer',
        text: visibleText(
          $(heading)
            .nextUntil('h2, aside')
            .toArray()
            .map((element) => {
              const copy = $(element).clone();
              // The HTML has no space between the items of a list.
              copy.find('li, p, br, tr, th, td').before(' ');
              return copy.text();
            })
            .join(' '),
        ),
      },
    }));
}

/** @returns the terms of the glossary: each h2 of a section, with the paragraph that follows it. */
function definedTerms($: CheerioAPI, pageUrl: string): DefinedTerm[] {
  return $('article section > h2[id]')
    .toArray()
    .map((heading) => ({
      '@type': 'DefinedTerm',
      name: visibleText($(heading).text()),
      description: visibleText($(heading).next('p').text()),
      url: `${pageUrl}#${$(heading).attr('id') ?? ''}`,
    }));
}

/** Inserts JSON-LD at the end of a page: that of a FAQ page is long, and its text comes first. */
export function addJsonLd(html: string, data: object): string {
  // "</script>" in a text would end the element. JSON allows "<" to be escaped.
  const json = JSON.stringify(data).replaceAll('<', '\\u003c');
  const end = html.lastIndexOf('</body>');
  const script = `<script type="application/ld+json">${json}</script>`;
  return html.slice(0, end) + script + html.slice(end);
}

const BREADCRUMBS = /(<script[^>]*application\/ld\+json[^>]*>)(\{[^<]*"BreadcrumbList"[^<]*\})/g;

/** Removes the trailing slash from the addresses in the theme's breadcrumbs. */
export function fixBreadcrumbs(html: string): string {
  return html.replace(
    BREADCRUMBS,
    (_, start: string, json: string) =>
      start +
      JSON.stringify(JSON.parse(json), (key, value: unknown) =>
        key === 'item' && typeof value === 'string' ? value.replace(/\/$/, '') : value,
      ),
  );
}
