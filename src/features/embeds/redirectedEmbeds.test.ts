import { expect, test } from 'vitest';
import { redirectedEmbeds } from './redirectedEmbeds';

const ids = new Set(['guides/new', 'faq/new', 'faq/new/one', 'faq/new/two', 'faq/newer']);
const PERMALINKS = ['/faq/old', '/embed/faq/old/', '/embed/faq/old/one/', '/embed/faq/new/one/'];

test('the embed of a redirected page and those of its questions redirect too', () => {
  expect(redirectedEmbeds(PERMALINKS, [{ from: '/faq/old', to: '/faq/new' }], ids)).toEqual({
    redirected: [
      { from: 'faq/old', to: 'faq/new' },
      { from: 'faq/old/one', to: 'faq/new/one' },
    ],
    broken: [],
  });
});

test('a redirected page without an embed, as in an archived edition, gets none', () => {
  const archived = { from: '/2026.1/faq/new', to: '/faq/new' };
  const { redirected } = redirectedEmbeds(['/2026.1/faq/new', ...PERMALINKS], [archived], ids);
  expect(redirected).toEqual([]);
});

test('a page that redirects to a question gets the embed of the question', () => {
  const redirects = [{ from: '/guides/old', to: '/faq/new#one' }];
  const { redirected } = redirectedEmbeds(['/embed/guides/old/'], redirects, ids);
  expect(redirected).toEqual([{ from: 'guides/old', to: 'faq/new/one' }]);
});

test("an embed's own redirect, to an embed or to a page, comes before that of its page", () => {
  const { redirected } = redirectedEmbeds(
    ['/embed/faq/old/gone/', '/embed/faq/old/one/'],
    [
      { from: '/faq/old', to: '/faq/new' },
      { from: '/embed/faq/old/gone/', to: '/faq/new#two' },
      { from: '/embed/faq/old/one/', to: '/embed/guides/new/' },
    ],
    ids,
  );
  expect(redirected).toEqual([
    { from: 'faq/old/gone', to: 'faq/new/two' },
    { from: 'faq/old/one', to: 'guides/new' },
  ]);
});

test('a redirect from an embed to a page without one is reported', () => {
  const broken = { from: '/embed/faq/old/one/', to: '/where-to-turn' };
  const page = { from: '/faq/old', to: '/where-to-turn' };
  expect(redirectedEmbeds(PERMALINKS, [page, broken], ids)).toEqual({
    redirected: [],
    broken: [broken],
  });
});

test('an existing embed is never overwritten', () => {
  const redirects = [{ from: '/embed/faq/new/one/', to: '/faq/new#two' }];
  expect(redirectedEmbeds(PERMALINKS, redirects, ids).redirected).toEqual([]);
});
