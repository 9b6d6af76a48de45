import { writeFileSync } from 'node:fs';
import path from 'node:path';
import type { PostBuildStep } from '../../../lib/node/postBuild';

/**
 * Writes `robots.txt`. It is not a file in `static/`, because it must name the sitemap by its
 * absolute URL.
 */
export const robots: PostBuildStep = ({ outDir, url }) => {
  writeFileSync(path.join(outDir, 'robots.txt'), robotsText(url));
};

/** @param url where the site is published, without a trailing slash. */
export function robotsText(url: string): string {
  return `User-agent: *\nDisallow: ${new URL(url).pathname.replace(/\/$/, '')}/search\n\nSitemap: ${url}/sitemap.xml\n`;
}
