import { embedAddress } from '../../src/lib/pages';
import type { CheerioAPI } from 'cheerio';
import { HtmlValidate } from 'html-validate';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { embedIdOf } from '../../src/features/embeds/embed';
import { embedList } from '../../src/features/embeds/embedList';
import { countsSentence } from '../../src/features/reference/countsSentence';
import { countsSlice } from '../../src/features/reference/slices';
import { ruleTopics } from '../../src/features/reference/topics';
import { listedPages } from '../../src/features/content/node/listedPages';
import { loadReference } from '../../src/features/reference/node/readData';
import { visibleText } from '../../src/lib/text';
import { pageAt, parsePage, sitemap } from './build';
import { embedAt, embedIds, embedText } from './embeds';

const MAX_BYTES = 6000;
const SITE = process.env.SITE_URL ?? 'https://therapy-boundaries.example';
const ids = embedIds();
const listed = embedList(listedPages('.', 'docs')).groups.flatMap(({ embeds }) => embeds);
const reference = loadReference('.', 'docs/_data');

const bare = (text: string) => text.replace(/[\s\u200b]/g, '');

/** The article of a page, without definitions that are shown on hover and links of headings. */
interface Article {
  $: CheerioAPI;
  words: string;
  ids: string[];
}

/** Each page is parsed once; many embeds share one. */
const articles = new Map<string, Article>();
function articleAt(address: string): Article {
  const known = articles.get(address);
  if (known) return known;
  const $ = parsePage(address);
  $('[role=tooltip], .hash-link').remove();
  const read = {
    $,
    words: bare($('article').text()),
    ids: $('[id]')
      .toArray()
      .map((element) => $(element).attr('id') ?? ''),
  };
  articles.set(address, read);
  return read;
}

describe('embeds', () => {
  test('there is one for each subject on /clinics, and no other', () => {
    expect(ids).toEqual(listed.map(({ id }) => id).sort());
    expect(ids.length).toBeGreaterThan(150);
  });

  test('they are valid HTML', async () => {
    const validator = new HtmlValidate({ root: true, extends: ['html-validate:standard'] });
    const diagnostics: string[] = [];
    for (const id of ids) {
      const { results } = await validator.validateString(embedText(id));
      for (const { messages } of results) {
        diagnostics.push(...messages.map(({ line, message }) => `${id}:${line} ${message}`));
      }
    }
    expect(diagnostics).toEqual([]);
    const wrong = await validator.validateString('<p>Not a <blah>page');
    expect(wrong.valid, 'the validator rejects invalid HTML').toBe(false);
  });

  test('all have the same style sheet, so that one hash allows it', () => {
    const styles = ids.map((id) => embedAt(id)('style').text());
    expect(new Set(styles).size).toBe(1);
  });

  test('neither the sitemap nor the search lists them', () => {
    expect(sitemap().filter((address) => address.startsWith('/embed'))).toEqual([]);
    expect(readFileSync('build/api/v1/latest/pages.json', 'utf8')).not.toContain('/embed/');
    expect(readFileSync('build/search-index/manifest.json', 'utf8')).not.toContain('/embed/');
  });

  test.each(listed.map((embed) => [embed.id, embed] as const))('%s', (id, { title, to }) => {
    const html = embedText(id);
    const $ = embedAt(id);
    expect(Buffer.byteLength(html), 'bytes').toBeLessThanOrEqual(MAX_BYTES);
    expect($('script, img, iframe, form, link[rel=stylesheet]').length, 'only text').toBe(0);
    expect($('[style], [onclick], [class]').length).toBe(0);
    expect($('html').attr('lang')).toBe('en');
    expect($('meta[name=robots]').attr('content')).toBe('noindex');
    expect($('meta[name=referrer]').attr('content')).toBe('no-referrer');
    expect($('link[rel=canonical]').attr('href')).toBe(SITE + to);
    expect($('title').text()).toBe(`${title} | Therapy Boundaries`);
    expect($('h1').text()).toBe(title);
    expect($('footer').text()).toMatch(/current text, reviewed [A-Z][a-z]+ \d+, \d{4}\./);
    expect(embedIdOf(to)).toBe(id);

    const link = $('footer a');
    expect(link.attr('href')).toBe(SITE + to);
    const links = $('a').toArray();
    for (const each of links) {
      expect($(each).attr('target')).toBe('_top');
      expect($(each).attr('rel')).toBe('noopener');
      const { origin, pathname, hash } = new URL($(each).attr('href') ?? '');
      if (origin !== SITE) continue;
      const anchors = articleAt(pathname).ids;
      if (hash) expect(anchors, `${pathname}${hash}`).toContain(hash.slice(1));
    }
  });

  test.each(listed.map((embed) => [embed.id, embed] as const))(
    '%s has the words of its page, and marks what it leaves out',
    (id, { to }) => {
      const $ = embedAt(id);
      const { words } = articleAt(to.split('#')[0] ?? '');
      const blocks = $('main p, main li')
        .toArray()
        .map((element) => visibleText($(element).text()));
      for (const block of blocks) expect(words).toContain(bare(block.replace(/ ?…$/, '')));
      const isCut = $('main').text().includes('…');
      expect($('footer a').text() === 'Read the whole answer').toBe(isCut);
      // A shortened text ends with a whole sentence.
      const cut = blocks.find((block) => block.endsWith('…'));
      if (cut && cut !== '…') expect(cut).toMatch(/[.!?]["”')\]]* …$/);
    },
  );

  test.each(
    listed.filter(({ id }) => id.startsWith('faq/')).map((embed) => [embed.id, embed] as const),
  )('%s is complete, or marked as shortened', (id, { to }) => {
    const [page = '', anchor] = to.split('#');
    if (!anchor) return;
    const { $: $page } = articleAt(page);
    const section = $page(`[id="${anchor}"]`).nextUntil('h2, aside').text();
    const $ = embedAt(id);
    const shown = bare($('main').text()).replace(bare($('h1').text()), '');
    if (!shown.includes('…')) expect(shown).toBe(bare(section));
    // Each citation is on the embed, with code, edition and section.
    const cited = $page(`[id="${anchor}"]`)
      .nextUntil('h2, aside')
      .find('a[href^="/compare/"][href*="#"]');
    for (const link of cited.toArray()) {
      expect(visibleText($.text())).toContain(visibleText($page(link).text()));
    }
  });

  test.each(ruleTopics(reference).map(({ id }) => id))('the topic %s has its counts', (topic) => {
    const $ = embedAt(`compare/${topic}`);
    expect($('main').text()).toContain(countsSentence(countsSlice(reference, topic)));
    const $page = pageAt(`/compare/${topic}`);
    // A chart of waiting periods may come first, and superseded codes have a table of their own.
    const compared = $page('article table')
      .filter((_, table) => $page(table).find('tbody tr[id]').length > 0)
      .first()
      .find('tbody th[role=rowheader] a[href^="/codes/"]')
      .toArray()
      .map((link) => $page(link).text());
    expect(compared).not.toEqual([]);
    for (const code of new Set(compared)) expect($('footer').text()).toContain(code);
  });

  test('the page for clinics lists every address in its HTML', () => {
    const $ = pageAt('/clinics');
    const addresses = $('article details a[href^="/embed/"]')
      .toArray()
      .map((link) => $(link).attr('href') ?? '');
    expect(addresses.sort()).toEqual(ids.map(embedAddress).sort());
  });
});
