import { load } from 'cheerio';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { GENERATED, pageAt } from './build';

const $ = load(readFileSync('build/sitemap.xml', 'utf8'), { xml: true });
const entries = $('url')
  .toArray()
  .map((entry) => ({
    address: new URL($(entry).children('loc').text()).pathname,
    day: $(entry).children('lastmod').text(),
  }));

describe('the sitemap has the review date of each page', () => {
  test.each(entries)('$address: $day', ({ address, day }) => {
    const reviewed = pageAt(address)(
      'aside[aria-label="About this page"] time, article header time',
    );
    expect(day).toBe(
      GENERATED.test(address) ? '' : reviewed.first().attr('datetime')?.slice(0, 10),
    );
  });
});

test('robots.txt names the sitemap and disallows only the search', () => {
  const lines = readFileSync('build/robots.txt', 'utf8').split('\n').filter(Boolean);
  const origin = new URL($('loc').first().text()).origin;
  expect(lines).toEqual(['User-agent: *', 'Disallow: /search', `Sitemap: ${origin}/sitemap.xml`]);
});
