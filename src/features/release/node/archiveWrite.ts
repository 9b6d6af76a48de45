import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { load } from 'cheerio';
import { htmlFiles } from '../../../lib/node/postBuild';
import { addressOfBuilt, builtFileOf } from '../../../lib/pages';
import { archivePage, type ArchiveSite } from './archivePage';

/** Folder of sheets and pictures in an archive. */
const ASSETS = 'assets';

/**
 * Writes an edition as a folder that needs no server and no scripts.
 * @param build the built site, with the edition in it.
 * @param folder where; it is not there yet.
 */
export function writeArchive(build: string, name: string, folder: string): void {
  const pages = new Map([
    [`/${name}`, 'index.html'],
    ...htmlFiles(path.join(build, name))
      // What it does, only scripts can do.
      .filter((file) => file !== 'search.html')
      .map((file): [string, string] => [`/${name}${addressOfBuilt(file)}`, file]),
  ]);
  const data = `api/v1/${name}`;
  cpSync(path.join(build, data), path.join(folder, data), { recursive: true });

  const sheets = new Map<string, string>();
  const site: ArchiveSite = {
    name,
    url: urlOf(build),
    fileOf: (address) => {
      const page = pages.get(address);
      if (page !== undefined) return page;
      const isData = address.startsWith(`/${data}/`) && existsSync(path.join(folder, address));
      return isData ? address.slice(1) : undefined;
    },
    sheetOf: (css) => {
      const file = sheets.get(css) ?? `${ASSETS}/sheet-${sheets.size + 1}.css`;
      sheets.set(css, file);
      return file;
    },
    pictureOf: (address) => {
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
    write(file, archivePage(html, file, site));
  }
  for (const [css, file] of sheets) write(file, css);
}

/** @returns where the site is published, as its first page has it. */
function urlOf(build: string): string {
  const $ = load(readFileSync(path.join(build, 'index.html'), 'utf8'));
  return new URL($('link[rel=canonical]').attr('href') ?? '').origin;
}
