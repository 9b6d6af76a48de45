import { describe, expect, test } from 'vitest';
import {
  addressesOf,
  brokenMessage,
  brokenPermalinks,
  permalinksText,
  unlistedMessage,
} from './permalinks';
import type { RedirectPair } from './redirects';

describe('the addresses of a page', () => {
  test('are its own and those of its ids, without generated ids', () => {
    const html =
      '<p id="out"></p><main><h2 id="why">a</h2><p id="A.6"></p><p id="_R_1_"></p></main>';
    expect(addressesOf('/guides/gifts', html)).toEqual(['/guides/gifts', '/guides/gifts#why']);
  });

  test('are none for a page of a paged list and for a redirect page', () => {
    expect(addressesOf('/blog/page/2', '<main></main>')).toEqual([]);
    expect(addressesOf('/old', '<meta http-equiv="refresh" content="0; url=/new">')).toEqual([]);
  });
});

test('the list is sorted by code unit, each address once', () => {
  expect(permalinksText(['/a', '/c', '/B', '/a'])).toBe('/B\n/a\n/c\n');
});

describe('broken permalinks', () => {
  const built = new Set(['/a', '/a#one', '/b', '/b#two']);
  const whys = (listed: string[], redirects: RedirectPair[] = []) =>
    brokenPermalinks(listed, built, redirects).map(({ address, why }) => `${address}: ${why}`);

  test('an address that exists is not broken', () => {
    expect(whys(['/a', '/a#one', '/b#two'])).toEqual([]);
  });

  test('the message says how to fix a removed page and a removed id', () => {
    const text = brokenMessage(brokenPermalinks(['/gone', '/a#old'], built, []));
    expect(text).toMatch(/\/gone: the page does not exist.*redirects\.yaml/);
    expect(text).toMatch(/\/a#old: nothing has the id "old".*<span id="old"><\/span>/);
  });

  test('a moved page keeps its addresses if the new page has the ids', () => {
    const moved = [{ from: '/old', to: '/b' }];
    expect(whys(['/old', '/old#two'], moved)).toEqual([]);
    expect(whys(['/old#three'], moved)[0]).toMatch(/redirects to \/b, where nothing has the id/);
    expect(whys(['/old'], [{ from: '/old', to: '/nowhere' }])[0]).toMatch(/does not exist/);
  });

  test('the message says how to fix a removed embed', () => {
    expect(whys(['/embed/faq/a/one/'])[0]).toMatch(
      /the embed does not exist.*redirects\.yaml.*"\/embed\/faq\/a\/one\/: /,
    );
  });

  test('a single address is in the singular', () => {
    const text = brokenMessage(brokenPermalinks(['/gone'], built, []));
    expect(text).toContain('lists 1 address that no longer exists');
  });

  test('a page removed for a reason was removed with its sections', () => {
    const gone = [{ from: '/old', to: '/b', why: 'Nobody could confirm it.' }];
    expect(whys(['/old#three'], gone)).toEqual([]);
  });
});

test('unlisted addresses are counted, and at most twenty are named', () => {
  const many = Array.from({ length: 25 }, (_, index) => `/page-${index + 1}`);
  const text = unlistedMessage(many);
  expect(text).toContain('does not list 25 addresses');
  expect(text).toContain('\n  /page-20\n  and 5 more\nRun "npm run permalinks"');
  expect(unlistedMessage(['/a'])).toContain('does not list 1 address of this build');
});
