import { readFileSync } from 'node:fs';
import path from 'node:path';
import * as z from 'zod';
import { LABELS } from './labels';

const listSchema = z.array(z.object({ url: z.string(), topics: z.array(z.string()) }));

/** The pages of a built site, and the topics of its addresses. */
export interface SiteTopics {
  /** The addresses of the pages, without the home page. */
  pages: string[];
  /** @returns whether an address is about a topic, or is one of those that a label stands for. */
  isAbout: (url: string, topic: string) => boolean;
}

/** Reads `pages.json` of a built site. */
export function readTopics(build: string): SiteTopics {
  const text = readFileSync(path.join(build, 'api/v1/latest/pages.json'), 'utf8');
  const list = listSchema.parse(JSON.parse(text));
  const topics = new Map(list.map((entry) => [entry.url, entry.topics]));
  const topicsOf = (url: string) => topics.get(url) ?? topics.get(url.replace(/#.*/, '')) ?? [];
  return {
    pages: list.map(({ url }) => url).filter((url) => !url.includes('#') && url !== '/'),
    isAbout: (url, topic) =>
      topicsOf(url).includes(topic) ||
      (LABELS[topic]?.some((start) => url.startsWith(start)) ?? false),
  };
}
