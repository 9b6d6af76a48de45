import { readFileSync } from 'node:fs';
import path from 'node:path';
import { htmlFiles, rewritePages, type BuildStep } from '../after-build/step';
import { compact, deferScripts } from './deferScripts';
import { firstSheet, inlineStyles, sheetOf } from './inlineStyles';
import { raiseColorMode } from './raiseColorMode';
import { searchWorker } from './searchWorker';
import { sheetKind, type SheetKind } from './sheetKind';

/**
 * Lets a page open with its HTML alone: the sheet that it needs is in it, the scripts come when they
 * are wanted. The loader is the same on every page, and pages of one kind share a sheet, so that a
 * few hashes allow them all.
 */
export const firstView: BuildStep = async ({ siteDir, outDir, url }) => {
  const sheet = sheetOf(readFileSync(path.join(outDir, 'index.html'), 'utf8'));
  if (!sheet)
    throw new Error('The first page links to no style sheet: see src/plugins/first-view.');
  const sheets = await sheetsByKind(outDir, sheet, url);
  const loader = compact(
    readFileSync(path.join(siteDir, 'src/plugins/first-view/loader.js'), 'utf8'),
  );
  const along = { sheet, worker: searchWorker(outDir) };
  rewritePages(outDir, (html) => {
    const styled = inlineStyles(raiseColorMode(html), sheets.get(sheetKind(html)) ?? '');
    return deferScripts(styled, loader, along);
  });
};

/** Cuts the whole sheet down for each kind of page, from the pages that link to it. */
async function sheetsByKind(
  outDir: string,
  sheet: string,
  url: string,
): Promise<Map<SheetKind, string>> {
  const whole = readFileSync(path.join(outDir, sheet), 'utf8');
  const pages = new Map<SheetKind, string[]>();
  for (const name of htmlFiles(outDir)) {
    const html = readFileSync(path.join(outDir, name), 'utf8');
    if (sheetOf(html)) pages.set(sheetKind(html), [...(pages.get(sheetKind(html)) ?? []), html]);
  }
  const sheets = new Map<SheetKind, string>();
  for (const [kind, ofKind] of pages) {
    // On paper the addresses of links are written out: `--site` is what comes before the path.
    sheets.set(kind, `:root{--site:"${url}"}${await firstSheet(whole, ofKind)}`);
  }
  return sheets;
}
