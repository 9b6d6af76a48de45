import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { load } from 'cheerio';
import { htmlFiles } from '../../../lib/node/postBuild';

const ELSEWHERE = /^(?:https?:|mailto:|tel:|sms:)/;

/**
 * Looks at every link of an archive.
 * @returns those that lead neither to a file or place in it nor to a whole address, a line each.
 */
export function checkArchive(folder: string): string[] {
  const pages = new Map(
    htmlFiles(folder).map((file) => [file, load(readFileSync(path.join(folder, file), 'utf8'))]),
  );
  const ids = new Map(
    [...pages].map(([file, $]) => [
      file,
      new Set(
        $('[id]')
          .toArray()
          .map((element) => $(element).attr('id')),
      ),
    ]),
  );
  return [...pages].flatMap(([file, $]) =>
    $('[href], [src]')
      .toArray()
      .map((element) => $(element).attr('href') ?? $(element).attr('src') ?? '')
      .filter((link) => !ELSEWHERE.test(link) && !isThere(link, file))
      .map((link) => `${file}: ${link}`),
  );

  function isThere(link: string, from: string): boolean {
    const [bare = '', id] = link.split('#');
    if (bare.startsWith('/')) return false;
    const target = bare === '' ? from : path.posix.join(path.posix.dirname(from), bare);
    if (!existsSync(path.join(folder, target))) return false;
    return !id || !ids.has(target) || ids.get(target)?.has(decodeURIComponent(id)) === true;
  }
}
