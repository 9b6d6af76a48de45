import { embedAddress } from '../../src/lib/pages';
import type { CheerioAPI } from 'cheerio';
import { HtmlValidate } from 'html-validate';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { cardIdOf } from '../../src/features/embeds/card';
import { cardList } from '../../src/features/embeds/cardList';
import { countsSentence } from '../../src/features/reference/countsSentence';
import { countsSlice } from '../../src/features/reference/slices';
import { ruleTopics } from '../../src/features/reference/topics';
import { listedPages } from '../../src/features/content/node/listedPages';
import { loadReference } from '../../src/features/reference/node/readData';
import { pageAt, parsePage, sitemap } from './build';
import { cardAt, cardIds, cardText } from './cards';

const MOST_BYTES = 6000;
const SITE = process.env.SITE_URL ?? 'https://therapy-boundaries.example';
const ids = cardIds();
const listed = cardList(listedPages('.', 'docs')).groups.flatMap(({ cards }) => cards);
const reference = loadReference('.', 'docs/_data');

const spaced = (text: string) => text.replace(/\s+/g, ' ').replaceAll('\u200b', '').trim();
const bare = (text: string) => text.replace(/[\s\u200b]/g, '');

/** A page without what its words don't need: definitions shown on hover, and signs of headings. */
interface Article {
  $: CheerioAPI;
  words: string;
  ids: string[];
}

/** Read once a page, since many cards are of the same one. */
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

describe('cards', () => {
  test('there is one for each subject that /clinics offers, and no other', () => {
    expect(ids).toEqual(listed.map(({ id }) => id).sort());
    expect(ids.length).toBeGreaterThan(150);
  });

  test('they are valid HTML', async () => {
    const validator = new HtmlValidate({ root: true, extends: ['html-validate:standard'] });
    const diagnostics: string[] = [];
    for (const id of ids) {
      const { results } = await validator.validateString(cardText(id));
      for (const { messages } of results) {
        diagnostics.push(...messages.map(({ line, message }) => `${id}:${line} ${message}`));
      }
    }
    expect(diagnostics).toEqual([]);
    const wrong = await validator.validateString('<p>Not a <blah>page');
    expect(wrong.valid, 'the validator refuses what is wrong').toBe(false);
  });

  test('one sheet is on all of them, so that one hash allows it', () => {
    const sheets = ids.map((id) => cardAt(id)('style').text());
    expect(new Set(sheets).size).toBe(1);
  });

  test('neither the sitemap nor the search knows them', () => {
    expect(sitemap().filter((address) => address.startsWith('/embed'))).toEqual([]);
    expect(readFileSync('build/api/v1/latest/pages.json', 'utf8')).not.toContain('/embed/');
    expect(readFileSync('build/search-index/manifest.json', 'utf8')).not.toContain('/embed/');
  });

  test.each(listed.map((card) => [card.id, card] as const))('%s', (id, { title, to }) => {
    const html = cardText(id);
    const $ = cardAt(id);
    expect(Buffer.byteLength(html), 'bytes').toBeLessThanOrEqual(MOST_BYTES);
    expect($('script, img, iframe, form, link[rel=stylesheet]').length, 'only words').toBe(0);
    expect($('[style], [onclick], [class]').length).toBe(0);
    expect($('html').attr('lang')).toBe('en');
    expect($('meta[name=robots]').attr('content')).toBe('noindex');
    expect($('meta[name=referrer]').attr('content')).toBe('no-referrer');
    expect($('link[rel=canonical]').attr('href')).toBe(SITE + to);
    expect($('title').text()).toBe(`${title} | Therapy Boundaries`);
    expect($('h1').text()).toBe(title);
    expect($('footer').text()).toMatch(/current text, reviewed [A-Z][a-z]+ \d+, \d{4}\./);
    expect(cardIdOf(to)).toBe(id);

    const link = $('footer a');
    expect(link.attr('href')).toBe(SITE + to);
    const links = $('a').toArray();
    for (const one of links) {
      expect($(one).attr('target')).toBe('_top');
      expect($(one).attr('rel')).toBe('noopener');
      const { origin, pathname, hash } = new URL($(one).attr('href') ?? '');
      if (origin !== SITE) continue;
      const anchors = articleAt(pathname).ids;
      if (hash) expect(anchors, `${pathname}${hash}`).toContain(hash.slice(1));
    }
  });

  test.each(listed.map((card) => [card.id, card] as const))(
    '%s says what its page says, and marks what it leaves out',
    (id, { to }) => {
      const $ = cardAt(id);
      const { words } = articleAt(to.split('#')[0] ?? '');
      const blocks = $('main p, main li')
        .toArray()
        .map((element) => spaced($(element).text()));
      for (const block of blocks) expect(words).toContain(bare(block.replace(/ ?…$/, '')));
      const isCut = $('main').text().includes('…');
      expect($('footer a').text() === 'Read the whole answer').toBe(isCut);
      // What is cut ends with a whole sentence.
      const cut = blocks.find((block) => block.endsWith('…'));
      if (cut && cut !== '…') expect(cut).toMatch(/[.!?]["”')\]]* …$/);
    },
  );

  test.each(
    listed.filter(({ id }) => id.startsWith('faq/')).map((card) => [card.id, card] as const),
  )('%s is whole, unless it says that it is not', (id, { to }) => {
    const [page = '', anchor] = to.split('#');
    if (!anchor) return;
    const { $: $page } = articleAt(page);
    const section = $page(`[id="${anchor}"]`).nextUntil('h2, aside').text();
    const $ = cardAt(id);
    const shown = bare($('main').text()).replace(bare($('h1').text()), '');
    if (!shown.includes('…')) expect(shown).toBe(bare(section));
    // Each citation is on the card, with code, edition and section.
    const cited = $page(`[id="${anchor}"]`)
      .nextUntil('h2, aside')
      .find('a[href^="/compare/"][href*="#"]');
    for (const link of cited.toArray()) {
      expect(spaced($.text())).toContain(spaced($page(link).text()));
    }
  });

  test.each(ruleTopics(reference).map(({ id }) => id))('the topic %s has its counts', (topic) => {
    const $ = cardAt(`compare/${topic}`);
    expect($('main').text()).toContain(countsSentence(countsSlice(reference, topic)));
    const $page = pageAt(`/compare/${topic}`);
    const compared = $page('article table')
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
