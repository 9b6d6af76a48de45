import type { CheerioAPI } from 'cheerio';
import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { GENERATED, pageAt, sitemap } from './build';

const term = z.strictObject({
  '@type': z.literal('DefinedTerm'),
  name: z.string().min(1),
  description: z.string().min(1),
  url: z.url(),
});

/** The structured data of a page. Strict, so that no page claims an author or a reviewer. */
const webPage = z.strictObject({
  '@context': z.literal('https://schema.org'),
  '@type': z.enum(['WebPage', 'FAQPage']),
  name: z.string().min(1),
  url: z.url(),
  inLanguage: z.literal('en'),
  lastReviewed: z.iso.date(),
  license: z.literal('https://creativecommons.org/licenses/by/4.0/'),
  isPartOf: z.strictObject({
    '@type': z.literal('WebSite'),
    name: z.literal('Therapy Boundaries'),
    url: z.url(),
  }),
  mainEntity: z.unknown().optional(),
});
const breadcrumbs = z.object({
  '@type': z.literal('BreadcrumbList'),
  itemListElement: z.array(z.object({ name: z.string(), item: z.url() })),
});

const tidy = (text: string) => text.replace(/\s+/g, ' ').replaceAll('\u200b', '').trim();

/** @returns the structured data of a page. @throws if it is not valid JSON. */
function dataOn($: CheerioAPI): unknown[] {
  return $('script[type="application/ld+json"]')
    .toArray()
    .map((element): unknown => JSON.parse($(element).text()));
}

function webPageOn($: CheerioAPI): z.infer<typeof webPage> {
  const found = dataOn($).filter((data) => /"(Web|FAQ)Page"/.test(JSON.stringify(data)));
  expect(found.length, 'one of them').toBe(1);
  return webPage.parse(found[0]);
}

const addresses = sitemap();
const docs = addresses.filter(
  (address) => !GENERATED.test(address) && !address.startsWith('/blog'),
);

describe('the structured data of a page matches what readers see', () => {
  test.each(docs)('%s', (address) => {
    const $ = pageAt(address);
    const data = webPageOn($);
    expect(data.name).toBe(tidy($('h1').text()));
    expect(new URL(data.url).pathname).toBe(address);
    const shown = $('aside[aria-label="About this page"] time').first();
    expect(data.lastReviewed).toBe(shown.attr('datetime'));
  });
});

test('breadcrumbs link to existing pages', () => {
  for (const address of docs) {
    const found = dataOn(pageAt(address)).map((data) => breadcrumbs.safeParse(data).data);
    const items = found.flatMap((data) => data?.itemListElement ?? []);
    expect(items.length, `on ${address}`).toBeGreaterThan(0);
    for (const { item } of items) {
      expect(addresses, `on ${address}`).toContain(new URL(item).pathname);
    }
  }
});

test('the glossary defines its terms, each with its own address', () => {
  const $ = pageAt('/glossary');
  const { mainEntity, url } = webPageOn($);
  const { hasDefinedTerm } = z
    .strictObject({
      '@type': z.literal('DefinedTermSet'),
      name: z.string(),
      hasDefinedTerm: z.array(term),
    })
    .parse(mainEntity);
  const listed = $('nav[aria-label="Terms"] a').toArray();
  expect(hasDefinedTerm.map((one) => one.url)).toEqual(
    listed.map((link) => `${url}${$(link).attr('href') ?? ''}`),
  );
  for (const { name, description, url: at } of hasDefinedTerm) {
    const section = $(`h2[id="${new URL(at).hash.slice(1)}"]`).parent('section');
    expect(tidy(section.children('h2').text())).toBe(name);
    expect(tidy(section.text())).toContain(description);
  }
});

test('the share image has its size and alternative text', () => {
  const $ = pageAt('/guides/gifts');
  const property = (name: string) => $(`meta[property="${name}"]`).attr('content');
  expect(property('og:image')).toMatch(/^https:.*\/img\/share\.png$/);
  expect(property('og:image:width')).toBe('1200');
  expect(property('og:image:height')).toBe('630');
  expect(property('og:image:alt')).toContain('Therapy Boundaries');
});
