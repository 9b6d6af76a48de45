import { load } from 'cheerio';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** A handout of the built site. */
export interface BuiltHandout {
  id: string;
  /** Its one h1. */
  title: string;
  /** Where it is going to be published, with the host: what links in its PDF start from. */
  url: string;
}

/**
 * Finds the handouts of a built site.
 * @param build folder of the built site.
 * @returns them by id.
 * @throws with what to do, if the site isn't built, has no handouts, or one doesn't say where it is
 *   going to be published.
 */
export function builtHandouts(build: string): BuiltHandout[] {
  const folder = path.join(build, 'handouts');
  const names = existsSync(folder)
    ? readdirSync(folder).filter((name) => name.endsWith('.html'))
    : [];
  if (names.length === 0) {
    throw new Error(`There are no handouts in ${folder}: run "npm run build" first.`);
  }
  return names.sort().map((name) => {
    const $ = load(readFileSync(path.join(folder, name), 'utf8'));
    const url = $('link[rel="canonical"]').attr('href');
    if (!url)
      throw new Error(`${path.join(folder, name)} has no canonical address: build it anew.`);
    return { id: name.replace(/\.html$/, ''), title: $('h1').first().text().trim(), url };
  });
}
