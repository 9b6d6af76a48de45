import type { Options } from '@docusaurus/plugin-sitemap';
import type { RouteConfig } from '@docusaurus/types';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';

const FRONT_MATTER = /^---\r?\n([\s\S]*?)\r?\n---\r?\n/;
const DAY = /^\d{4}-\d{2}-\d{2}/;

/**
 * Creates `createSitemapItems` for the sitemap plugin. It sets `lastmod` to the date that a page
 * states: of its last review or, for a post, of its publication. Other pages get none.
 * Needs the plugin's option `lastmod: 'date'`.
 * @param siteDir root of the project.
 */
export function sitemapItems(siteDir: string): NonNullable<Options['createSitemapItems']> {
  const withDate = (route: RouteConfig): RouteConfig => ({
    ...route,
    metadata: { ...route.metadata, lastUpdatedAt: lastUpdatedAt(route.metadata?.sourceFilePath) },
    ...(route.routes && { routes: route.routes.map(withDate) }),
  });
  // Null keeps the plugin from asking git for the date of the last commit.
  const lastUpdatedAt = (source: string | undefined): number | null => {
    const date = source && statedDate(readFileSync(path.join(siteDir, source), 'utf8'));
    return date ? Date.parse(date) : null;
  };
  return ({ defaultCreateSitemapItems, routes, ...params }) =>
    defaultCreateSitemapItems({ ...params, routes: routes.map(withDate) });
}

/**
 * @param text source of a page.
 * @returns `reviewed` or, for a post, `date` of its front matter: `2026-11-23`.
 */
export function statedDate(text: string): string | undefined {
  const matter: unknown = parse(FRONT_MATTER.exec(text)?.[1] ?? '');
  if (typeof matter !== 'object' || matter === null) return undefined;
  const fields = new Map<string, unknown>(Object.entries(matter));
  const date = fields.get('reviewed') ?? fields.get('date');
  return typeof date === 'string' ? DAY.exec(date)?.[0] : undefined;
}
