import { load, type CheerioAPI } from 'cheerio';
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { builtFileOf } from '../../src/lib/pages';
import { pageAt } from './build';

const parse = (file: string) => load(readFileSync(`build/${file}`, 'utf8'), { xml: true });
const DATE = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/;
const site = new URL(pageAt('/blog')('link[rel=canonical]').attr('href') ?? '').origin;
const isBuilt = (url: string) => existsSync(`build/${builtFileOf(new URL(url).pathname)}`);

/** Elements that RFC 4287 requires exactly once, in a feed (4.1.1) and in an entry (4.1.2). */
const ONCE = ['id', 'title', 'updated'];

describe.each(['blog/atom.xml', 'changes/feed.xml'])('%s keeps to RFC 4287', (file) => {
  const $ = parse(file);
  const feed = $('feed');
  const entries = $('feed > entry').toArray();
  const author = (parent: ReturnType<CheerioAPI>) =>
    parent.children('author').children('name').text();

  test('the feed has an id, a title and a date, an author, and a link to itself', () => {
    for (const name of ONCE) expect(feed.children(name).length, name).toBe(1);
    expect(feed.children('title').text()).toMatch(/^Therapy Boundaries: \S/);
    expect(feed.children('updated').text()).toMatch(DATE);
    expect(author(feed)).not.toBe('');
    expect(feed.children('link[rel=self]').attr('href')).toBe(`${site}/${file}`);
    expect(isBuilt(feed.children('link[rel=alternate]').attr('href') ?? '')).toBe(true);
  });

  test('each entry has an id of its own, a title, a date, and a link to its page', () => {
    expect(entries.length).toBeGreaterThan(0);
    const ids = entries.map((entry) => $(entry).children('id').text());
    expect(new Set(ids).size).toBe(ids.length);
    for (const entry of entries) {
      for (const name of ONCE) expect($(entry).children(name).length, name).toBe(1);
      expect($(entry).children('updated').text()).toMatch(DATE);
      const links = $(entry).children('link:not([rel]), link[rel=alternate]');
      expect(links.length).toBe(1);
      expect(isBuilt(links.attr('href') ?? '')).toBe(true);
      expect($(entry).children('content').text().trim()).not.toBe('');
    }
  });

  test('its text has no controls of the site, and whole addresses', () => {
    for (const entry of entries) {
      const html = load($(entry).children('content').text());
      expect(html('.hash-link, button, script, style, [class], [role]').length).toBe(0);
      expect(html.html()).not.toMatch(/<!--|\u200b/);
      html('[href]').each((_, link) => {
        expect(html(link).attr('href')).toMatch(/^https?:\/\//);
      });
    }
  });
});

describe('blog/rss.xml keeps to RSS 2.0', () => {
  const $ = parse('blog/rss.xml');

  test('the channel has a title, a link, a description, and a link to itself', () => {
    expect($('rss').attr('version')).toBe('2.0');
    for (const name of ['title', 'link', 'description']) {
      expect($(`channel > ${name}`).text(), name).not.toBe('');
    }
    expect($('channel > atom\\:link[rel=self]').attr('href')).toBe(`${site}/blog/rss.xml`);
  });

  test('each item has a title, a link, a guid and a date', () => {
    const items = $('channel > item').toArray();
    expect(items.length).toBe(parse('blog/atom.xml')('entry').length);
    for (const item of items) {
      expect($(item).children('title').text()).not.toBe('');
      expect(isBuilt($(item).children('link').text())).toBe(true);
      expect($(item).children('guid').length).toBe(1);
      expect(Number.isNaN(Date.parse($(item).children('pubDate').text()))).toBe(false);
    }
  });
});

test('each page names the feeds', () => {
  const $ = pageAt('/guides/gifts');
  for (const [type, file] of [
    ['application/atom+xml', 'blog/atom.xml'],
    ['application/rss+xml', 'blog/rss.xml'],
  ] as const) {
    expect($(`link[rel=alternate][type="${type}"]`).attr('href')).toBe(`${site}/${file}`);
  }
});
