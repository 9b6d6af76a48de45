import type { CheerioAPI } from 'cheerio';
import { describe, expect, test } from 'vitest';
import { curlyQuotes } from '../../src/features/citations/bibtexSyntax';
import { dataVersions } from '../../src/lib/node/dataVersions';
import { printCitation, readCitation } from '../citationJs';
import { GENERATED, pageAt, sitemap } from './build';

/** Pages with a citation: those with a review date, and posts. */
const cited = sitemap().filter((address) => !GENERATED.test(address));

/** The citations of a page, by the name of their style. */
function citationsOn($: CheerioAPI): Map<string, string> {
  const block = $('aside[aria-label="Cite this page"]');
  expect(block.length, 'one block').toBe(1);
  const others = block
    .find('dt')
    .toArray()
    .map((name): [string, string] => [$(name).text(), $(name).next('dd').text()]);
  return new Map([['APA (7th)', block.find('p > span').first().text()], ...others]);
}

const tidy = (text: string) => text.replaceAll('\u200b', '').trim();

describe('the citations of a page', () => {
  test.each(cited)('%s', (address) => {
    const $ = pageAt(address);
    const citations = citationsOn($);
    const title = tidy($('h1').text());
    const day = $('aside[aria-label="About this page"] time, article header time')
      .first()
      .attr('datetime')
      ?.slice(0, 10);
    const url = `${new URL($('link[rel=canonical]').attr('href') ?? '').origin}${address}`;

    const csl = readCitation(citations.get('CSL-JSON') ?? '');
    expect(csl.title).toBe(title);
    expect(csl.URL).toBe(url);
    expect(csl.issued['date-parts']).toEqual([day?.split('-').map(Number)]);

    const fromBibtex = readCitation(citations.get('BibTeX') ?? '');
    expect(curlyQuotes(fromBibtex.title)).toBe(curlyQuotes(title));
    expect(fromBibtex.URL).toBe(url);
    expect(fromBibtex.issued).toEqual(csl.issued);
    expect(fromBibtex.id).toBe(csl.id);

    expect(citations.get('APA (7th)')).toBe(printCitation(csl, 'apa'));
    expect(citations.get('Chicago (17th)')).toBe(printCitation(csl, 'chicago'));

    const tag = (name: string) => $(`meta[name="${name}"]`).attr('content');
    expect(tag('citation_title')).toBe(title);
    expect(tag('citation_public_url')).toBe(url);
    expect(tag('citation_publication_date')).toBe(day?.replaceAll('-', '/'));
    expect(tag('citation_author')).toBe('Therapy Boundaries,');
  });
});

test('no two pages share a BibTeX key', () => {
  const keys = cited.map((address) => {
    const bibtex = citationsOn(pageAt(address)).get('BibTeX') ?? '';
    return /^@misc\{([^,]+),/.exec(bibtex)?.[1];
  });
  expect(keys).not.toContain(undefined);
  expect(new Set(keys).size).toBe(cited.length);
});

test('a page names the codes that it rests on, each with its own reference', () => {
  const $ = pageAt('/guides/sex-and-romance');
  const references = $('aside[aria-label="Cite this page"] li')
    .toArray()
    .map((item) => $(item).text());
  expect(references).toContain(
    'American Counseling Association. (2014). ACA code of ethics. https://www.counseling.org/knowledge-center/ethics In the text: (American Counseling Association, 2014, Section …)',
  );
});

test.each(dataVersions('.').filter(({ name }) => name !== 'current'))(
  'the home page of edition $name is cited as itself',
  ({ name }) => {
    const $ = pageAt(`/${name}`);
    const canonical = $('link[rel=canonical]').attr('href') ?? '';
    expect(canonical).toMatch(new RegExp(`/${name}$`));
    expect($('meta[property="og:url"]').attr('content')).toBe(canonical);
    expect($('meta[name=citation_public_url]').attr('content')).toBe(canonical);
    expect($('meta[name=citation_title]').attr('content')).toContain(name);
    expect($('[data-citation]').text()).toContain(canonical);
  },
);
