import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { pageAt } from './build';

const KILOBYTE = 1000;

/** Bytes of a page as it opens, compressed: its HTML, its stylesheets, the scripts it names. */
function weightOf(address: string): number {
  const $ = pageAt(address);
  const named = $('script[src], link[rel="stylesheet"], link[rel="preload"]')
    .toArray()
    .map((element) => $(element).attr('src') ?? $(element).attr('href') ?? '');
  const texts = [$.html(), ...named.map((name) => readFileSync(`build${name}`))];
  return texts.reduce((sum, text) => sum + brotliCompressSync(text).length, 0);
}

test('the whole comparison opens with less than 120 kB', () => {
  expect(weightOf('/compare')).toBeLessThan(120 * KILOBYTE);
});

test('a page carries no data that it does not show', () => {
  for (const address of ['/guides/transference', '/compare/gifts', '/codes/aca-2014', '/compare']) {
    const $ = pageAt(address);
    expect($('script[type="application/json"]').length).toBe(0);
  }
});

test('a guide opens with at most 25 kB, in its own HTML and the picture of the tab', () => {
  expect(weightOf('/guides/gifts')).toBeLessThan(25 * KILOBYTE);
  const $ = pageAt('/guides/gifts');
  expect($('script[src], link[rel="stylesheet"], link[rel="preload"], img').length).toBe(0);
});

test('the color mode is set before the sheet of each page', () => {
  for (const address of ['/', '/guides/gifts', '/compare', '/faq']) {
    const head = pageAt(address)('head').html() ?? '';
    expect(head.indexOf('data-theme-choice')).toBeGreaterThan(0);
    expect(head.indexOf('data-theme-choice')).toBeLessThan(head.indexOf('<style'));
  }
});
