import { HtmlValidate } from 'html-validate';
import { existsSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { idsAt, pageAt, parseErrorsAt, sitemap } from './build';
import { builtFileOf } from '../../src/lib/pages';

const addresses = sitemap();
const STOCK_TEXT =
  /Docusaurus Tutorial|My Site|Dinosaurs are cool|Built with Docusaurus|Meta Open/i;

/** Docusaurus puts the lines of code blocks into `div`s. */
const CODE_BLOCK = ' > pre > code > div';

const validator = new HtmlValidate({ root: true, extends: ['html-validate:standard'] });

/** @returns what is wrong with the HTML of a page, by the rules of the HTML standard. */
async function htmlErrorsAt(address: string): Promise<string[]> {
  // The minifier leaves out end tags, as HTML allows. html-validate misreads that, so parse5 judges
  // the text as it is served, and html-validate what it parses to.
  const { results } = await validator.validateString(pageAt(address).html());
  const messages = results.flatMap((result) => result.messages);
  const errors = messages.flatMap(({ message, selector }) =>
    selector?.includes(CODE_BLOCK) ? [] : [`${address}: ${message} ${selector ?? ''}`],
  );
  return [...parseErrorsAt(address), ...errors];
}

/** @returns the links of a page that lead to nothing on this site. */
function deadLinksOn(address: string): string[] {
  const $ = pageAt(address);
  const links = new Set($('a[href]').map((_, link) => $(link).attr('href')));
  return [...links].filter((href) => {
    const { origin, pathname, hash } = new URL(href, `http://site${address}`);
    if (origin !== 'http://site') return false;
    if (existsSync(`build${pathname}`) && !pathname.endsWith('/') && pathname.includes('.')) {
      return false;
    }
    if (!existsSync(`build/${builtFileOf(pathname)}`)) return true;
    return hash !== '' && !idsAt(pathname).has(decodeURIComponent(hash.slice(1)));
  });
}

describe('every page', () => {
  test('the sitemap has pages, and none with a slash at its end', () => {
    expect(addresses.length).toBeGreaterThan(30);
    expect(addresses.filter((address) => address !== '/' && address.endsWith('/'))).toEqual([]);
  });

  test.each(addresses)('%s', async (address) => {
    const $ = pageAt(address);
    expect(await htmlErrorsAt(address), 'errors in the HTML').toEqual([]);
    expect(deadLinksOn(address), 'links that lead nowhere').toEqual([]);
    expect($('h1').length, 'one h1').toBe(1);
    expect($('html').attr('lang')).toBe('en');
    expect($('a[href="/where-to-turn"]').length, 'a link to help').toBeGreaterThan(0);
    expect($('meta[name="description"]').attr('content') ?? '').not.toBe('');
    expect(STOCK_TEXT.test($('body').text()), 'text of the Docusaurus template').toBe(false);
    const foreign = $('script[src], link[rel="stylesheet"], img[src], iframe')
      .toArray()
      .map((element) => $(element).attr('src') ?? $(element).attr('href') ?? '')
      .filter((source) => /^(https?:)?\/\//.test(source));
    expect(foreign, 'loaded from other sites').toEqual([]);
  });
});

describe('pages of the docs', () => {
  const docs = addresses.filter(
    (address) => !/^\/(blog.*|search|editions|changes.*)?$/.test(address),
  );
  test.each(docs)('%s states its review dates', (address) => {
    const times = pageAt(address)('aside[aria-label="About this page"] time');
    expect(times.length).toBe(2);
  });
});
