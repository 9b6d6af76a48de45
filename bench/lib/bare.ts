import { load } from 'cheerio';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/**
 * Writes a page's words as bare HTML, to hold the page against: no sheet, no script, no menu.
 * @returns the folder to serve; the page stands at `/bare`.
 */
export function barePage(build: string, address: string): string {
  const $ = load(readFileSync(path.join(build, `${address}.html`), 'utf8'));
  const article = $('article').first();
  article.find('script, style, svg, button, [role=tooltip]').remove();
  article.find('*').each((_, element) => {
    for (const name of Object.keys(element.attribs)) {
      if (name !== 'href' && name !== 'id') $(element).removeAttr(name);
    }
  });
  const folder = '.cache/bare';
  mkdirSync(folder, { recursive: true });
  const head = '<meta charset=utf-8><meta name=viewport content="width=device-width">';
  const html = `<!doctype html><html lang=en><head>${head}<title>Bare</title></head><body>${article.html() ?? ''}</body></html>`;
  writeFileSync(path.join(folder, 'bare.html'), html);
  return folder;
}
