import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { htmlFiles, rewritePages, type PostBuildStep } from '../../../lib/node/postBuild';
import { criticalCss, pageType, type CriticalCss, type PageType } from '../criticalCss';
import { deferScripts, inlineCriticalCss, addFirstPaintScript, styleSheetOf } from '../rewritePage';
import { withoutBase } from '../../../lib/pages';
import { bundleLoader } from './bundleLoader';

/**
 * Puts the critical CSS into each page and defers the site's scripts until they are needed, so
 * that a page is shown after one request. The loader is the same in all pages and pages of one type
 * share their critical CSS, so that a few hashes in the Content-Security-Policy allow them all.
 */
export const criticalPath: PostBuildStep = async ({ siteDir, outDir, url, baseUrl }) => {
  const styleSheet = styleSheetOf(readFileSync(path.join(outDir, 'index.html'), 'utf8'));
  if (!styleSheet) {
    throw new Error(
      'index.html links to no style sheet. Docusaurus may write the link in another way now: see STYLE_SHEET in src/features/critical-path/rewritePage.ts.',
    );
  }
  const css = readFileSync(path.join(outDir, withoutBase(styleSheet, baseUrl)), 'utf8');
  const cssByType = new Map<PageType, CriticalCss>();
  for (const [type, pages] of pagesByType(outDir)) {
    // The print styles write out the addresses of links: `--site` is what goes before the path.
    const { start, rest } = await criticalCss(css, pages);
    cssByType.set(type, { start, rest: `:root{--site:"${new URL(url).origin}"}${rest}` });
  }
  const loader = await bundleLoader(siteDir);
  const searchWorker = baseUrl.slice(0, -1) + findSearchWorker(outDir);
  rewritePages(outDir, (html) => {
    const critical = cssByType.get(pageType(html)) ?? { start: '', rest: '' };
    return deferScripts(inlineCriticalCss(addFirstPaintScript(html), critical), loader, {
      styleSheet,
      searchWorker,
      baseUrl,
    });
  });
};

/** @returns the HTML of the pages that link to the style sheet, by type. */
function pagesByType(outDir: string): ReadonlyMap<PageType, readonly string[]> {
  const pages = new Map<PageType, string[]>();
  for (const name of htmlFiles(outDir)) {
    const html = readFileSync(path.join(outDir, name), 'utf8');
    if (!styleSheetOf(html)) continue;
    const type = pageType(html);
    pages.set(type, [...(pages.get(type) ?? []), html]);
  }
  return pages;
}

/** The folder of the site's scripts in the built site. */
const SCRIPTS = 'assets/js';
/** A text that only the search worker contains (src/features/search/engine/indexFormat.ts). */
const IN_WORKER = 'manifest.json';

/** @returns the address of the search worker. @throws if there is not exactly one. */
function findSearchWorker(outDir: string): string {
  const workers = readdirSync(path.join(outDir, SCRIPTS)).filter(
    (name) =>
      name.endsWith('.js') &&
      readFileSync(path.join(outDir, SCRIPTS, name), 'utf8').includes(IN_WORKER),
  );
  const [worker] = workers;
  if (worker === undefined || workers.length > 1) {
    throw new Error(
      `${workers.length} scripts in ${SCRIPTS} contain "${IN_WORKER}"; the search worker should be the only one. See findSearchWorker in src/features/critical-path/node/criticalPath.ts.`,
    );
  }
  return `/${SCRIPTS}/${worker}`;
}
