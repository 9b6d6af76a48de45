import { describe, expect, test } from 'vitest';
import { pageAt, sitemap } from './build';

const addresses = sitemap();
const TEMPLATE = /Docusaurus Tutorial|My Site|Dinosaurs are cool|Built with Docusaurus|Meta Open/i;

describe('every page', () => {
  test('the sitemap has pages, and none with a slash at its end', () => {
    expect(addresses.length).toBeGreaterThan(30);
    expect(addresses.filter((address) => address !== '/' && address.endsWith('/'))).toEqual([]);
  });

  test.each(addresses)('%s', (address) => {
    const $ = pageAt(address);
    expect($('h1').length, 'one h1').toBe(1);
    expect($('html').attr('lang')).toBe('en');
    expect($('a[href="/where-to-turn"]').length, 'a way to help').toBeGreaterThan(0);
    expect($('meta[name="description"]').attr('content') ?? '').not.toBe('');
    expect(TEMPLATE.test($('body').text()), 'words of the stock template').toBe(false);
    const foreign = $('script[src], link[rel="stylesheet"], img[src], iframe')
      .toArray()
      .map((element) => $(element).attr('src') ?? $(element).attr('href') ?? '')
      .filter((source) => /^(https?:)?\/\//.test(source));
    expect(foreign, 'nothing is loaded from elsewhere').toEqual([]);
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
