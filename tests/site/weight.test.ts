import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { builtFileOf } from '../../src/lib/pages';
import { pageAt } from './build';

/**
 * The most that a page of each kind may weigh, in bytes: its HTML, and the scripts and style sheets
 * that it names, compressed with Brotli. Each budget is 3 % above what the page weighs:
 * the weight differs by some bytes between checkouts, since class names depend on the folder.
 */
const BUDGETS: readonly (readonly [address: string, bytes: number])[] = [
  ['/', 16_500],
  ['/a-z', 26_200],
  ['/blog/aca-former-clients', 18_500],
  ['/codes/aca-2014', 25_700],
  ['/compare', 27_300],
  ['/compare/gifts', 25_500],
  ['/complain/us', 23_600],
  ['/faq/touch-and-gifts', 21_900],
  ['/glossary', 28_700],
  ['/guides/gifts', 20_300],
  ['/handouts/touch-and-gifts', 19_500],
  ['/law', 19_800],
  ['/where-to-turn', 21_200],
  ['/which-code', 24_300],
];

/** Files that a page loads before anybody does anything, as paths from the root of the site. */
function filesOf(address: string): string[] {
  const $ = pageAt(address);
  return $('script[src], link[rel="stylesheet"], link[rel="preload"], img[src]')
    .toArray()
    .map((element) => $(element).attr('src') ?? $(element).attr('href') ?? '');
}

test.each(BUDGETS)('%s weighs at most %i bytes', (address, budget) => {
  const files = [`/${builtFileOf(address)}`, ...filesOf(address)];
  const bytes = files
    .map((file) => brotliCompressSync(readFileSync(`build${file}`)).length)
    .reduce((sum, length) => sum + length, 0);
  expect(bytes).toBeLessThanOrEqual(budget);
  expect(bytes, 'Lower the budget: it is far above the weight.').toBeGreaterThan(budget * 0.8);
});

test.each(BUDGETS)('%s is one request, with no data that it does not show', (address) => {
  expect(filesOf(address)).toEqual([]);
  expect(pageAt(address)('script[type="application/json"]').length).toBe(0);
});

test.each(BUDGETS)('%s sets the color mode before its style sheet', (address) => {
  const head = pageAt(address)('head').html() ?? '';
  const colorMode = head.indexOf('data-theme-choice');
  expect(colorMode).toBeGreaterThan(0);
  expect(colorMode).toBeLessThan(head.indexOf('<style'));
});
