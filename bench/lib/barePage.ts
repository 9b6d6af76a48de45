import { load } from 'cheerio';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/**
 * Writes the text of a page as bare HTML, for comparison: no style sheet, no script, no navigation.
 * @param build the folder of a built site.
 * @param address the path of a page in it.
 * @returns the folder to serve; the page is at `/bare`.
 */
export function writeBarePage(build: string, address: string): string {
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
