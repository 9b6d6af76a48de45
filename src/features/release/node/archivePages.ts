import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { load, type CheerioAPI } from 'cheerio';
import { htmlFiles } from '../../../lib/node/postBuild';
import { addressOfBuilt, builtFileOf } from '../../../lib/pages';

/** Folder of style sheets and images in an archive. */
const ASSETS = 'assets';

/** What a page needs to know about its archive. File paths are relative to the archive. */
interface Archive {
  /** The edition: `2026.1`. */
  name: string;
  /** Where the site is published, without a slash at its end. */
  url: string;
  /** @returns the file of an address; undefined if the archive has none. */
  fileOf: (address: string) => string | undefined;
  /** @returns the file of a style sheet. */
  stylesheetOf: (css: string) => string;
  /** Copies an image. @returns its file. */
  imageOf: (address: string) => string;
}

/** Removed from every page: what needs scripts or a server, or leads out of the archive. */
const REMOVED = [
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

/** The menu of an archive. Parts that the edition does not have are left out. */
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

const MENU_CSS = `
.archive-menu { padding: 0.5rem 1rem; border-bottom: 1px solid var(--line); }
.archive-menu a { display: inline-block; padding: 0.5rem 0.75rem 0.5rem 0; }
`;

/**
 * Writes an edition as a folder of pages that need neither a server nor scripts.
 * @param build the built site, with the edition in it.
 * @param folder the archive. It must not exist.
 */
export function writeArchive(build: string, name: string, folder: string): void {
  const pages = new Map([
    [`/${name}`, 'index.html'],
    ...htmlFiles(path.join(build, name))
      // It needs scripts.
      .filter((file) => file !== 'search.html')
      .map((file): [string, string] => [`/${name}${addressOfBuilt(file)}`, file]),
  ]);
  const data = `api/v1/${name}`;
  cpSync(path.join(build, data), path.join(folder, data), { recursive: true });

  const stylesheets = new Map<string, string>();
  const archive: Archive = {
    name,
    url: siteUrl(build),
    fileOf: (address) => {
      const page = pages.get(address);
      if (page !== undefined) return page;
      const isData = address.startsWith(`/${data}/`) && existsSync(path.join(folder, address));
      return isData ? address.slice(1) : undefined;
    },
    stylesheetOf: (css) => {
      const file = stylesheets.get(css) ?? `${ASSETS}/sheet-${stylesheets.size + 1}.css`;
      stylesheets.set(css, file);
      return file;
    },
    imageOf: (address) => {
      const file = path.posix.join(ASSETS, address);
      mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
      cpSync(path.join(build, address), path.join(folder, file));
      return file;
    },
  };
  const write = (file: string, text: string) => {
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
    writeFileSync(path.join(folder, file), text);
  };
  for (const [address, file] of pages) {
    const html = readFileSync(path.join(build, builtFileOf(address)), 'utf8');
    write(file, archivePage(html, file, archive));
  }
  for (const [css, file] of stylesheets) write(file, css);
}

/** @returns where the site is published, according to the canonical link of its home page. */
function siteUrl(build: string): string {
  const $ = load(readFileSync(path.join(build, 'index.html'), 'utf8'));
  return new URL($('link[rel=canonical]').attr('href') ?? '').origin;
}

/**
 * @param html a page as it was built.
 * @param file the page's file in the archive.
 * @returns the page with relative links to files of the archive, and links to the published site
 *   for everything that is not in the archive.
 */
function archivePage(html: string, file: string, archive: Archive): string {
  const $ = load(html);
  const relative = (target: string) =>
    path.posix.relative(path.posix.dirname(file), target) || path.posix.basename(target);
  const css = $('style')
    .toArray()
    .map((style) => $(style).text())
    .join('\n');
  const stylesheet = relative(archive.stylesheetOf(css + MENU_CSS));
  $(REMOVED).remove();
  $('style').remove();
  $('head').append(`<link rel="stylesheet" href="${stylesheet}">`);
  $('.without-scripts').removeClass('without-scripts');
  $('#__docusaurus > aside').first().after(menu(archive));

  rewriteAttribute($, 'a[href]', 'href', (address) => {
    if (!address.startsWith('/')) return address;
    const [, bare = '', rest = ''] = /^([^?#]*?)\/?([?#].*)?$/.exec(address) ?? [];
    const target = archive.fileOf(bare);
    return target === undefined ? archive.url + address : relative(target) + rest;
  });
  rewriteAttribute($, 'img[src]', 'src', (address) =>
    address.startsWith('/') ? relative(archive.imageOf(address)) : address,
  );
  return $.html();
}

function menu({ name, url, fileOf }: Archive): string {
  const links = MENU.filter(([part]) => fileOf(`/${name}${part}`) !== undefined).map(
    ([part, label]) => `<a href="/${name}${part}">${label}</a>`,
  );
  return `<nav class="archive-menu" aria-label="Main"><p>An archived copy of edition ${name}. The text as it is now: <a href="${url}/">${url}</a></p>${links.join(' ')}</nav>`;
}

function rewriteAttribute(
  $: CheerioAPI,
  selector: string,
  attribute: string,
  change: (value: string) => string,
): void {
  $(selector).each((_, element) => {
    $(element).attr(attribute, change($(element).attr(attribute) ?? ''));
  });
}

const EXTERNAL = /^(?:https?:|mailto:|tel:|sms:)/;

/**
 * Checks the links of an archive. Links to other sites are not followed.
 * @returns every link to a file or an id that does not exist, as `page: link`.
 */
export function brokenLinks(folder: string): string[] {
  const pages = new Map(
    htmlFiles(folder).map((file) => [file, load(readFileSync(path.join(folder, file), 'utf8'))]),
  );
  const idsOf = ($: CheerioAPI) =>
    $('[id]')
      .toArray()
      .map((element) => $(element).attr('id'));
  const ids = new Map([...pages].map(([file, $]) => [file, new Set(idsOf($))]));
  const isBroken = (link: string, from: string) => {
    if (EXTERNAL.test(link)) return false;
    const [bare = '', id] = link.split('#');
    if (bare.startsWith('/')) return true;
    const target = bare === '' ? from : path.posix.join(path.posix.dirname(from), bare);
    if (!existsSync(path.join(folder, target))) return true;
    return Boolean(id) && ids.get(target)?.has(decodeURIComponent(id ?? '')) === false;
  };
  return [...pages].flatMap(([file, $]) =>
    $('[href], [src]')
      .toArray()
      .map((element) => $(element).attr('href') ?? $(element).attr('src') ?? '')
      .filter((link) => isBroken(link, file))
      .map((link) => `${file}: ${link}`),
  );
}
