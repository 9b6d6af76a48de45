import { readFileSync } from 'node:fs';
import path from 'node:path';
import { rewritePages, type PostBuildStep } from '../../../lib/node/postBuild';
import { deferScripts } from '../deferScripts';
import { firstSheets } from './firstSheets';
import { inlineStyles, sheetOf } from '../inlineStyles';
import { startLate } from '../lateLayout';
import { loaderText } from './loaderText';
import { PLAIN_MARKUP } from '../plainMarkup';
import { raiseColorMode } from '../raiseColorMode';
import { searchWorker } from './searchWorker';
import { sheetKind } from '../sheetKind';
import { SPECULATION_RULES } from '../speculationRules';

/**
 * Lets a page open with its HTML alone: the sheet that it needs is in it, the scripts come when they
 * are wanted. The loader is the same on every page, and pages of one kind share a sheet, so that a
 * few hashes allow them all.
 */
export const criticalPath: PostBuildStep = async ({ siteDir, outDir, url }) => {
  const sheet = sheetOf(readFileSync(path.join(outDir, 'index.html'), 'utf8'));
  if (!sheet)
    throw new Error('The first page links to no style sheet: see src/plugins/first-view.');
  const sheets = await firstSheets(outDir, sheet, url);
  const loader = await loaderText(siteDir);
  const along = {
    sheet,
    worker: searchWorker(outDir),
    rules: SPECULATION_RULES,
    markup: PLAIN_MARKUP,
  };
  rewritePages(outDir, (html) => {
    const css = sheets.get(sheetKind(html)) ?? '';
    const started = startLate(raiseColorMode(html));
    return deferScripts(inlineStyles(started, css), loader, along);
  });
};
