import type { RouteConfig } from '@docusaurus/types';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { robotsText } from './robots';
import { sitemapItems, statedDate } from './sitemapItems';

test('robots.txt keeps crawlers off the search and names the sitemap', () => {
  expect(robotsText('https://example.org')).toBe(
    'User-agent: *\nDisallow: /search\n\nSitemap: https://example.org/sitemap.xml\n',
  );
});

test.each([
  ['---\ntitle: A\nreviewed: 2026-11-23\n---\nText', '2026-11-23'],
  ["---\nreviewed: '2026-11-23'\ndate: 2025-01-01\n---\n", '2026-11-23'],
  ['---\r\ndate: 2026-11-23T08:00:00Z\r\n---\r\n', '2026-11-23'],
  ['---\ntitle: A\n---\n', undefined],
  ['Text\n---\ndate: 2026-11-23\n---\n', undefined],
])('the date that a page states: %j', (text, day) => {
  expect(statedDate(text)).toBe(day);
});

test('each page gets its date from the file of its route, and not from git', async () => {
  const siteDir = mkdtempSync(path.join(os.tmpdir(), 'sitemap-items-'));
  try {
    writeFileSync(path.join(siteDir, 'guides.mdx'), '---\nreviewed: 2026-11-23\n---\n');
    const site = { component: '', exact: true };
    const guides = { ...site, path: '/guides/', metadata: { sourceFilePath: 'guides.mdx' } };
    let seen: RouteConfig[] = [];
    await sitemapItems(siteDir)({
      siteConfig: { url: 'https://example.org' } as never,
      routes: [{ ...site, path: '/', routes: [guides] }],
      defaultCreateSitemapItems: ({ routes }) => {
        seen = routes;
        return Promise.resolve([]);
      },
    });
    expect(seen[0]?.metadata?.lastUpdatedAt).toBeNull();
    expect(seen[0]?.routes?.[0]?.metadata?.lastUpdatedAt).toBe(Date.parse('2026-11-23'));
  } finally {
    rmSync(siteDir, { recursive: true });
  }
});
