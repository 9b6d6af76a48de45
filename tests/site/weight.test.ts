import { readFileSync } from 'node:fs';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { endOfLead } from '../../src/features/critical-path/criticalCss';
import { builtFileOf } from '../../src/lib/pages';
import { pageAt } from './build';

/**
 * The most that a page of each kind may weigh, in bytes: its HTML, and the scripts and style sheets
 * that it names, compressed with Brotli. Each budget is 3 % above what the page weighs:
 * the weight differs by some bytes between checkouts, since class names depend on the folder.
 */
const BUDGETS: readonly (readonly [address: string, bytes: number])[] = [
  ['/', 17_300],
  ['/a-z', 30_000],
  ['/blog/aca-former-clients', 19_300],
  ['/codes/aca-2014', 26_400],
  ['/compare', 28_100],
  ['/compare/gifts', 26_400],
  ['/complain/us', 24_300],
  ['/faq/touch-and-gifts', 24_000],
  ['/glossary', 29_400],
  ['/guides/gifts', 21_100],
  ['/handouts/touch-and-gifts', 20_300],
  ['/law', 20_500],
  ['/where-to-turn', 22_800],
  ['/which-code', 25_400],
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

/** What a server sends before it waits for an answer: ten packets of 1,460 bytes, less the headers. */
const FIRST_FLIGHT = 13_600;

test.each(['/', '/guides/gifts', '/faq/touch-and-gifts', '/compare/gifts', '/where-to-turn'])(
  'the lead of %s arrives with the first packets',
  (address) => {
    const html = readFileSync(`build/${builtFileOf(address)}`, 'utf8');
    const lead = html.slice(0, endOfLead(html));
    expect(lead.length).toBeLessThan(html.length * 0.75);
    expect(gzipSync(lead).length).toBeLessThan(FIRST_FLIGHT);
  },
);

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
