import path from 'node:path';
import { load, type CheerioAPI } from 'cheerio';

/** What a page needs to know of the archive it becomes a part of. Files are from its top. */
export interface ArchiveSite {
  /** The edition: `2026.1`. */
  name: string;
  /** Where the site is published, without a slash at its end. */
  url: string;
  /** @returns the file of an address; undefined if the archive has none. */
  fileOf: (address: string) => string | undefined;
  /** @returns the file that a sheet goes to. */
  sheetOf: (css: string) => string;
  /** Copies a picture. @returns its file. */
  pictureOf: (address: string) => string;
}

/** What only scripts can work, leads out of the archive, or is of use to a server alone. */
const OUT = [
  'script',
  'link:not([rel=canonical])',
  'nav.navbar',
  'footer.footer',
  '.theme-doc-sidebar-container',
  '.theme-doc-toc-mobile',
  '.with-scripts',
  'button',
  'form',
].join(', ');

/** The parts that the menu of the archive leads to, as far as the edition has them. */
const MENU = [
  ['', 'Start'],
  ['/guides', 'Guides'],
  ['/faq', 'Questions'],
  ['/compare', 'Compare codes'],
  ['/codes', 'Codes'],
  ['/glossary', 'Glossary'],
  ['/a-z', 'A to Z'],
  ['/where-to-turn', 'Where to turn'],
  ['/about', 'About'],
] as const;

const SHEET = `
.archive-menu { padding: 0.5rem 1rem; border-bottom: 1px solid var(--line); }
.archive-menu a { display: inline-block; padding: 0.5rem 0.75rem 0.5rem 0; }
`;

/**
 * Makes a built page into one that stands by itself.
 * @param html the page as it was built.
 * @param file where it goes in the archive.
 * @returns the page with links to files, or whole addresses where the archive has no file.
 */
export function archivePage(html: string, file: string, site: ArchiveSite): string {
  const $ = load(html);
  const relative = (target: string) =>
    path.posix.relative(path.posix.dirname(file), target) || path.posix.basename(target);
  const css = $('style')
    .toArray()
    .map((style) => $(style).text())
    .join('\n');
  $(OUT).remove();
  $('style').remove();
  $('head').append(`<link rel="stylesheet" href="${relative(site.sheetOf(css + SHEET))}">`);
  $('.without-scripts').removeClass('without-scripts');
  $('#__docusaurus > aside').first().after(menu(site));

  const lead = (address: string) => {
    if (!address.startsWith('/')) return address;
    const [, bare = '', rest = ''] = /^([^?#]*?)\/?([?#].*)?$/.exec(address) ?? [];
    const target = site.fileOf(bare);
    return target === undefined ? site.url + address : relative(target) + rest;
  };
  rewrite($, 'a[href]', 'href', lead);
  rewrite($, 'img[src]', 'src', (address) =>
    address.startsWith('/') ? relative(site.pictureOf(address)) : address,
  );
  return $.html();
}

function menu({ name, url, fileOf }: ArchiveSite): string {
  const links = MENU.filter(([part]) => fileOf(`/${name}${part}`) !== undefined).map(
    ([part, label]) => `<a href="/${name}${part}">${label}</a>`,
  );
  return `<nav class="archive-menu" aria-label="Main"><p>An archived copy of edition ${name}. The text as it is now: <a href="${url}/">${url}</a></p>${links.join(' ')}</nav>`;
}

function rewrite(
  $: CheerioAPI,
  selector: string,
  attribute: string,
  change: (value: string) => string,
): void {
  $(selector).each((_, element) => {
    $(element).attr(attribute, change($(element).attr(attribute) ?? ''));
  });
}
