import { readFileSync } from 'node:fs';
import path from 'node:path';
import { rewritePages, type BuildStep } from '../after-build/step';
import { compact, deferScripts } from './deferScripts';
import { firstSheet, inlineStyles, sheetOf } from './inlineStyles';
import { searchWorker } from './searchWorker';

/**
 * Lets a page open with its HTML alone: the sheet that it needs is in it, the scripts come when they
 * are wanted. Sheet and loader are the same on every page, so that one hash each allows them.
 */
export const firstView: BuildStep = async ({ siteDir, outDir, url }) => {
  const sheet = sheetOf(readFileSync(path.join(outDir, 'index.html'), 'utf8'));
  if (!sheet)
    throw new Error('The first page links to no style sheet: see src/plugins/first-view.');
  const whole = readFileSync(path.join(outDir, sheet), 'utf8');
  // On paper the addresses of links are written out: `--site` is what comes before the path.
  const css = `:root{--site:"${url}"}${await firstSheet(whole, [`${outDir}/**/*.html`])}`;
  const loader = compact(
    readFileSync(path.join(siteDir, 'src/plugins/first-view/loader.js'), 'utf8'),
  );
  const along = { sheet, worker: searchWorker(outDir) };
  rewritePages(outDir, (html) => deferScripts(inlineStyles(html, css), loader, along));
};
