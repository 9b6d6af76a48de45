import { embedAddress } from '../../src/lib/pages';
import { load } from 'cheerio';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { pageAt } from './build';
import { embedAt, embedIds, oembedText } from './embeds';

const SITE = process.env.SITE_URL ?? 'https://therapy-boundaries.example';
/** WordPress looks for the link in this many bytes of a page. */
const READ_BY_WORDPRESS = 153_600;

/** oEmbed 1.0, sections 2.3.4 and 2.3.4.4: fields of any response, and those of type `rich`. */
const rich = z.strictObject({
  type: z.literal('rich'),
  version: z.literal('1.0'),
  title: z.string().min(1),
  author_name: z.string().optional(),
  author_url: z.url().optional(),
  provider_name: z.string().min(1),
  provider_url: z.url(),
  cache_age: z.int().positive().optional(),
  thumbnail_url: z.url().optional(),
  thumbnail_width: z.int().positive().optional(),
  thumbnail_height: z.int().positive().optional(),
  html: z.string().min(1),
  width: z.int().positive(),
  height: z.int().positive(),
});

const ids = embedIds();
const DISCOVERY = 'link[rel=alternate][type="application/json+oembed"]';

describe('oEmbed', () => {
  test.each(ids)('%s is valid oEmbed', (id) => {
    const { title, html, width, height } = rich.parse(JSON.parse(oembedText(id)));
    const $ = load(html);
    const frame = $('iframe');
    expect(frame.length).toBe(1);
    expect(frame.attr('src')).toBe(SITE + embedAddress(id));
    expect(frame.attr('title')).toBe(`${title} (Therapy Boundaries)`);
    expect([frame.attr('width'), frame.attr('height')]).toEqual([`${width}`, `${height}`]);
    expect($('script').length).toBe(0);
    expect(embedAt(id)('h1').text()).toBe(title);
  });

  test('a missing or wrong field is rejected', () => {
    const { height: _, ...rest } = rich.parse(JSON.parse(oembedText(ids[0] ?? '')));
    expect(rich.safeParse(rest).success).toBe(false);
    expect(rich.safeParse({ ...rest, height: '400' }).success).toBe(false);
  });

  test.each(ids)('%s is discovered from its embed', (id) => {
    const link = embedAt(id)(DISCOVERY);
    expect(link.attr('href')).toBe(`${SITE}${embedAddress(id)}oembed.json`);
    expect(link.attr('title')).toBe(embedAt(id)('h1').text());
  });

  const pages = ids.filter((id) => id.split('/').length === 2);
  test.each(pages)('%s is discovered from its page, which has one such link', (id) => {
    const links = pageAt(`/${id}`)(`head ${DISCOVERY}`);
    expect(links.length).toBe(1);
    expect(links.attr('href')).toBe(`${SITE}${embedAddress(id)}oembed.json`);
    const html = readFileSync(`build/${id}.html`);
    expect(html.indexOf('application/json+oembed')).toBeLessThan(READ_BY_WORDPRESS);
  });
});
