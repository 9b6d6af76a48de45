import { describe, expect, test } from 'vitest';
import type { RedirectPair } from './redirects';
import { addressesOf } from './addressesOf';
import { brokenAmong, brokenText } from './check';

describe('addresses', () => {
  test('a page has its own and those of its ids, but not of ids that scripts made', () => {
    const html =
      '<p id="out"></p><main><h2 id="why">a</h2><p id="A.6"></p><p id="_R_1_"></p></main>';
    expect(addressesOf('/guides/gifts', html)).toEqual(['/guides/gifts', '/guides/gifts#why']);
  });

  test('a list that moves from page to page, or a page that sends on, has none', () => {
    expect(addressesOf('/blog/page/2', '<main></main>')).toEqual([]);
    expect(addressesOf('/old', '<meta http-equiv="refresh" content="0; url=/new">')).toEqual([]);
  });
});

describe('promises', () => {
  const built = new Set(['/a', '/a#one', '/b', '/b#two']);
  const whys = (promised: string[], redirects: RedirectPair[] = []) =>
    brokenAmong(promised, built, redirects).map(({ address, why }) => `${address}: ${why}`);

  test('what is there is kept', () => {
    expect(whys(['/a', '/a#one', '/b#two'])).toEqual([]);
  });

  test('a page removed, a heading that lost its id: with the way out', () => {
    const text = brokenText(brokenAmong(['/gone', '/a#old'], built, []));
    expect(text).toMatch(/\/gone: the page is gone.*redirects\.yaml/);
    expect(text).toMatch(/\/a#old: nothing has the id "old".*<span id="old"><\/span>/);
  });

  test('a page that moved keeps its addresses, if the new one has the ids', () => {
    const moved = [{ from: '/old', to: '/b' }];
    expect(whys(['/old', '/old#two'], moved)).toEqual([]);
    expect(whys(['/old#three'], moved)[0]).toMatch(/sent on to \/b, and there nothing has the id/);
    expect(whys(['/old'], [{ from: '/old', to: '/nowhere' }])[0]).toMatch(/isn't there/);
  });

  test('a card that is gone: with the way out', () => {
    expect(whys(['/embed/faq/a/one/'])[0]).toMatch(
      /the card is gone.*redirects\.yaml.*"\/embed\/faq\/a\/one\/: /,
    );
  });

  test('one address is told as one', () => {
    expect(brokenText(brokenAmong(['/gone'], built, []))).toContain('promises an address that');
  });

  test('a page that is said to be gone takes its sections with it', () => {
    const gone = [{ from: '/old', to: '/b', why: 'Nobody could confirm it.' }];
    expect(whys(['/old#three'], gone)).toEqual([]);
  });
});
