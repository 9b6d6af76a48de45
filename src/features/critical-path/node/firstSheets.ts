import { readFileSync } from 'node:fs';
import path from 'node:path';
import { htmlFiles } from '../../../lib/node/postBuild';
import { dropHas } from '../dropHas';
import { firstSheet, sheetOf } from '../inlineStyles';
import { lateSheet } from '../lateLayout';
import { sheetKind, type SheetKind } from '../sheetKind';
import { settleVariables } from '../settleVariables';

/** A variable in an element's `style`. */
const SET_BY_PAGE = /(?:style="?|[;"])(--[\w-]+):/g;

/**
 * Makes the sheets of the first view from the built site.
 * @param outDir folder of the built site.
 * @param sheet address of the whole sheet.
 * @param url where the site is going to be published, without a slash at its end.
 * @returns the sheet that is put into pages of a kind.
 * @throws if the whole sheet is not there or can't be read.
 */
export async function firstSheets(
  outDir: string,
  sheet: string,
  url: string,
): Promise<ReadonlyMap<SheetKind, string>> {
  const pages = new Map<SheetKind, string[]>();
  const setByPages = new Set<string>();
  for (const name of htmlFiles(outDir)) {
    const html = readFileSync(path.join(outDir, name), 'utf8');
    if (!sheetOf(html)) continue;
    for (const [, variable = ''] of html.matchAll(SET_BY_PAGE)) setByPages.add(variable);
    const kind = sheetKind(html);
    const ofKind = pages.get(kind) ?? [];
    ofKind.push(html);
    pages.set(kind, ofKind);
  }
  const whole = settleVariables(readFileSync(path.join(outDir, sheet), 'utf8'), setByPages);
  const sheets = new Map<SheetKind, string>();
  for (const [kind, ofKind] of pages) {
    const used = await firstSheet(dropHas(whole, ofKind), ofKind);
    // On paper the addresses of links are written out: `--site` is what comes before the path.
    const css = `:root{--site:"${url}"}${used}`;
    sheets.set(kind, kind === 'reading' ? css + lateSheet() : css);
  }
  return sheets;
}
