import { readFileSync } from 'node:fs';
import path from 'node:path';
import * as z from 'zod';

const listSchema = z.array(z.object({ url: z.string(), topics: z.array(z.string()) }));

/**
 * Reads `pages.json` of a built site.
 * @returns the addresses of its pages (without the home page), and a function that returns the
 *   topics of an address: its own, or those of its page.
 */
export function readTopics(build: string): {
  pages: string[];
  topicsOf: (url: string) => readonly string[];
} {
  const text = readFileSync(path.join(build, 'api/v1/latest/pages.json'), 'utf8');
  const list = listSchema.parse(JSON.parse(text));
  const topics = new Map(list.map((entry) => [entry.url, entry.topics]));
  return {
    pages: list.map(({ url }) => url).filter((url) => !url.includes('#') && url !== '/'),
    topicsOf: (url) => topics.get(url) ?? topics.get(url.replace(/#.*/, '')) ?? [],
  };
}
