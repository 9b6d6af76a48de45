import type { Options } from '@docusaurus/plugin-sitemap';
import type { RouteConfig } from '@docusaurus/types';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';

const FRONT_MATTER = /^---\r?\n([\s\S]*?)\r?\n---\r?\n/;
const DAY = /^\d{4}-\d{2}-\d{2}/;

/**
 * Makes the sitemap's entries, each with the day that its page states: of its last review, or of a
 * post's publication. An entry without such a page, as the home page, has none. The plugin's option
 * `lastmod` must be `date`: it then writes the days that it finds at the routes.
 * @param siteDir top of the project.
 */
export function datedItems(siteDir: string): NonNullable<Options['createSitemapItems']> {
  const dated = (route: RouteConfig): RouteConfig => ({
    ...route,
    metadata: { ...route.metadata, lastUpdatedAt: momentOf(route.metadata?.sourceFilePath) },
    ...(route.routes && { routes: route.routes.map(dated) }),
  });
  // Null keeps the plugin from asking git, whose days are those of commits.
  const momentOf = (source: string | undefined): number | null => {
    const day = source && dayOf(readFileSync(path.join(siteDir, source), 'utf8'));
    return day ? Date.parse(day) : null;
  };
  return ({ defaultCreateSitemapItems, routes, ...params }) =>
    defaultCreateSitemapItems({ ...params, routes: routes.map(dated) });
}

/**
 * @param text a page as its author wrote it.
 * @returns the day that its front matter states as `reviewed` or, of a post, as `date`.
 */
export function dayOf(text: string): string | undefined {
  const matter: unknown = parse(FRONT_MATTER.exec(text)?.[1] ?? '');
  if (typeof matter !== 'object' || matter === null) return undefined;
  const stated = new Map<string, unknown>(Object.entries(matter));
  const day = stated.get('reviewed') ?? stated.get('date');
  return typeof day === 'string' ? DAY.exec(day)?.[0] : undefined;
}
