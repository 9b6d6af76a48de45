import { expect, test } from 'vitest';
import { addJsonLd, fixBreadcrumbs, webPage } from './jsonLd';

const SITE = { name: 'Our Site', url: 'https://example.org' };
const REVIEW =
  '<aside aria-label="About this page"><time datetime="2026-11-23">November 23, 2026</time></aside>';
const pageWith = (body: string) =>
  `<html lang="en"><head></head><body><article><h1>Gifts</h1>${body}</article></body></html>`;

test('a page has its name, its address and its review date', () => {
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

test('a page that a clinician has reviewed names them; no other page does', () => {
  const reviewed = REVIEW.replace(
    '<time',
    '<span data-reviewed-by="">Dr. A, psychologist</span><time',
  );
  const data = webPage(pageWith(reviewed), 'guides/gifts.html', SITE);
  expect(data).toMatchObject({ reviewedBy: { '@type': 'Person', name: 'Dr. A, psychologist' } });
  expect(webPage(pageWith(REVIEW), 'guides/gifts.html', SITE)).not.toHaveProperty('reviewedBy');
});

test('a page of an edition keeps its own address', () => {
  expect(webPage(pageWith(REVIEW), '2026.1/guides/index.html', SITE)).toMatchObject({
    url: 'https://example.org/2026.1/guides',
  });
});

test('a FAQ page has its questions with the text that readers see', () => {
  const faq = `<h2 id="hug">May I ask for a hug?<a class="hash-link">\u200b</a></h2>
<p>You <em>may</em> ask.</p><p>They may say no.</p>
<h2 id="gift">And &lt;gifts&gt;?</h2><ul><li>Small ones.</li><li><p>Made by you.</p></li></ul>`;
  expect(webPage(pageWith(faq + REVIEW), 'faq/touch.html', SITE)).toMatchObject({
    '@type': 'FAQPage',
    mainEntity: [
      { name: 'May I ask for a hug?', acceptedAnswer: { text: 'You may ask. They may say no.' } },
      { name: 'And <gifts>?', acceptedAnswer: { text: 'Small ones. Made by you.' } },
    ],
  });
});

test('the glossary has its terms, without their tooltips', () => {
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

test('a page without a review date has no data', () => {
  expect(webPage(pageWith(''), 'index.html', SITE)).toBeUndefined();
});

test('markup in a text cannot end the script element', () => {
  const page = addJsonLd('<body></body>', { name: '</script>' });
  expect(page.split('</script>').length).toBe(2);
});

test('breadcrumbs lose their trailing slashes', () => {
  const crumbs = (item: string) =>
    `<script type=application/ld+json>{"@type":"BreadcrumbList","itemListElement":[{"item":"${item}"}]}</script>`;
  expect(fixBreadcrumbs(crumbs('https://example.org/guides/'))).toBe(
    crumbs('https://example.org/guides'),
  );
});
