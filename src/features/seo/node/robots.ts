import { writeFileSync } from 'node:fs';
import path from 'node:path';
import type { PostBuildStep } from '../../../lib/node/postBuild';

/** Writes what crawlers may read: all but the search. */
export const robots: PostBuildStep = ({ outDir, url }) => {
  writeFileSync(path.join(outDir, 'robots.txt'), robotsText(url));
};

/** @param url where the site is published, without a slash at its end. */
export function robotsText(url: string): string {
  return `User-agent: *\nDisallow: /search\n\nSitemap: ${url}/sitemap.xml\n`;
}
