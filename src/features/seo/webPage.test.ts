import { expect, test } from 'vitest';
import { addJsonLd, fixBreadcrumbs } from './jsonLd';
import { webPage } from './webPage';

const SITE = { name: 'Our Site', url: 'https://example.org' };
const REVIEW =
  '<aside aria-label="About this page"><time datetime="2026-11-23">November 23, 2026</time></aside>';
const pageWith = (body: string) =>
  `<html lang="en"><head></head><body><article><h1>Gifts</h1>${body}</article></body></html>`;

test('a page is what it is called, where it is and when it was reviewed', () => {
  expect(webPage(pageWith(REVIEW), 'guides/gifts.html', SITE)).toEqual({
    '@context': 'https://schema.org',
    '@type': 'WebPage',
    name: 'Gifts',
    url: 'https://example.org/guides/gifts',
    inLanguage: 'en',
    lastReviewed: '2026-11-23',
    license: 'https://creativecommons.org/licenses/by/4.0/',
    isPartOf: { '@type': 'WebSite', name: 'Our Site', url: 'https://example.org/' },
  });
});

test('a page of an edition keeps its own address', () => {
  expect(webPage(pageWith(REVIEW), '2026.1/guides/index.html', SITE)).toMatchObject({
    url: 'https://example.org/2026.1/guides',
  });
});

test('a FAQ page has its questions, the glossary its terms, without what is shown on hover', () => {
  const faq = '<h2 id="hug">A hug?<a class="hash-link">\u200b</a></h2><p>Ask.</p>';
  expect(webPage(pageWith(faq + REVIEW), 'faq/touch.html', SITE)).toMatchObject({
    '@type': 'FAQPage',
    mainEntity: [{ name: 'A hug?', acceptedAnswer: { text: 'Ask.' } }],
  });
  const term =
    '<section><h2 id="frame">Frame</h2><p>The <a>rules</a><span role="tooltip">Not this.</span>.</p><p>No.</p></section>';
  expect(webPage(pageWith(term + REVIEW), '2026.1/glossary.html', SITE)).toMatchObject({
    mainEntity: {
      '@type': 'DefinedTermSet',
      hasDefinedTerm: [
        {
          name: 'Frame',
          description: 'The rules.',
          url: 'https://example.org/2026.1/glossary#frame',
        },
      ],
    },
  });
});

test('a page without a review has no data', () => {
  expect(webPage(pageWith(''), 'index.html', SITE)).toBeUndefined();
});

test('markup in a text cannot end the data', () => {
  const page = addJsonLd('<head></head>', { name: '</script>' });
  expect(page.split('</script>').length).toBe(2);
});

test('addresses of breadcrumbs end as pages are served', () => {
  const crumbs = (item: string) =>
    `<script type=application/ld+json>{"@type":"BreadcrumbList","itemListElement":[{"item":"${item}"}]}</script>`;
  expect(fixBreadcrumbs(crumbs('https://example.org/guides/'))).toBe(
    crumbs('https://example.org/guides'),
  );
});
