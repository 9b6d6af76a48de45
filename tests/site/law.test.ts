import { fleschKincaid } from 'flesch-kincaid';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { syllable } from 'syllable';
import { describe, expect, test } from 'vitest';
import { placeAddress, questionAddress } from '../../src/features/law/addresses';
import { publishedRules, stateQuestions, states } from '../../src/features/law/rules';
import { loadIndex } from '../../src/features/search/engine/loadIndex';
import { search } from '../../src/features/search/engine/search';
import { searchOptions } from '../../src/features/search/engine/searchOptions';
import { loadSiteData } from '../../src/site/data';
import { visibleText } from '../../src/lib/text';
import { jsonOf } from './api';
import { pageAt } from './build';
import { PLACE_QUERIES, QUERIES_WITHOUT_RULE } from './law-queries';

const { law } = loadSiteData('.', { docsDir: 'docs', dataDir: 'docs/_data' });
const places = law.jurisdictions.map((place) => ({ ...place, address: placeAddress(place.id) }));

describe.each(places)('$address', ({ id, address, rules, level }) => {
  const $ = pageAt(address);
  const article = visibleText($('article').text());

  test('prints every citation exactly, and nothing of a draft', () => {
    for (const { cite, says, verification } of rules) {
      const isShown = verification !== 'unconfirmed';
      expect(article.includes(says), cite).toBe(isShown);
      if (isShown) expect(article).toContain(cite);
    }
  });

  test('says that laws change, when we checked, and where to ask', () => {
    expect(article).toContain('Laws change.');
    expect(article).toContain('not legal advice');
    expect($('#ask').length).toBe(1);
  });

  test('reads at grade 9 at most', () => {
    expect(gradeOf(address)).toBeLessThanOrEqual(9);
  });

  test('has the rules of the API', () => {
    const file = jsonOf(`latest/law/${id}.json`) as { rules: { cite: string }[] };
    const cites = publishedRules({ rules }).map(({ cite }) => cite);
    expect(file.rules.map(({ cite }) => cite)).toEqual(cites);
  });

  test('shows federal rules besides', () => {
    expect($('#federal').length).toBe(level === 'state' ? 1 : 0);
  });
});

/** @returns the Flesch-Kincaid grade of the sentences of a page's paragraphs and lists. */
function gradeOf(address: string): number {
  const $ = pageAt(address);
  const sentences = $('article .markdown')
    .find('p, li')
    .toArray()
    // Citations are no sentences, nor are the links of the list of questions.
    .filter((element) => $(element).find('a[href^="#"], strong[class*="cite"]').length === 0)
    .flatMap((element) => visibleText($(element).text()).split(/(?<=[.!?]) +(?=["“A-Z])/))
    .filter((sentence) => /[.!?]["”]?$/.test(sentence));
  const words = sentences.flatMap((text) => text.match(/\p{L}[\p{L}'’-]*/gu) ?? []);
  return fleschKincaid({
    sentence: sentences.length,
    word: words.length,
    syllable: words.reduce((sum, word) => sum + syllable(word), 0),
  });
}

describe.each(stateQuestions(law))('the page of $id', ({ id, partial }) => {
  const $ = pageAt(questionAddress(id));

  test('links every state from the map, or those with a rule', () => {
    const known = states(law).filter((place) =>
      publishedRules(place).some(({ question }) => question === id),
    );
    const links = $('figure[aria-label^="Map"] ul').first().find('a');
    expect(links.length).toBe(partial ? known.length : states(law).length);
    // Another table may stand before it: waiting periods of codes.
    expect($('article table').last().find('tbody th').length).toBe(known.length);
  });

  test('never calls a finding of a search legal or allowed', () => {
    const text = visibleText($('article table').text());
    expect(text).not.toMatch(/\bNo such law found[^.]*\b(?:legal|allowed)\b/);
  });
});

test('a state is chosen without JavaScript, from a map or a list', () => {
  const $ = pageAt('/law');
  for (const { address } of places) {
    expect($(`article a[href="${address}"]`).length, address).toBeGreaterThan(0);
  }
});

describe('the search for a place', async () => {
  const folder = 'build/search-index';
  const requested: string[] = [];
  const index = await loadIndex((name) => {
    requested.push(name);
    return Promise.resolve(JSON.parse(readFileSync(`${folder}/${name}`, 'utf8')) as unknown);
  });

  test.each(PLACE_QUERIES)('%s', async (query, first) => {
    const { pages } = await search(index, query, searchOptions(10));
    expect(pages[0]?.results[0]?.url).toBe(first);
    const [, anchor = ''] = first.split('#');
    const question = stateQuestions(law).find(({ id }) => id === anchor);
    if (question) expect(pages[1]?.url).toBe(questionAddress(question.id));
  });

  test.each(QUERIES_WITHOUT_RULE)('%s', async (query, first) => {
    const { pages } = await search(index, query, searchOptions(10));
    expect(pages[0]?.results[0]?.url).toBe(first);
    expect(pages[1]?.url).toMatch(/^\/law\/us\//);
  });

  test('loads the texts of a place only for a query that names it', async () => {
    requested.length = 0;
    await search(index, 'can i record my therapist', searchOptions(10));
    expect(requested.filter((name) => name.includes('law-'))).toEqual([]);
  });

  test('a file of a place is small', () => {
    const sizes = readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => path.basename(name).startsWith('law-'))
      .map((name) => brotliCompressSync(readFileSync(path.join(folder, name))).length);
    expect(sizes.length).toBe(places.length);
    expect(Math.max(...sizes)).toBeLessThan(8_000);
  });
});
