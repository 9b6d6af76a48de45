import { expect, test } from 'vitest';
import { movedCards } from './movedCards';

const ids = new Set(['guides/new', 'faq/new', 'faq/new/one', 'faq/new/two', 'faq/newer']);
const PROMISED = ['/faq/old', '/embed/faq/old/', '/embed/faq/old/one/', '/embed/faq/new/one/'];

test('a page that moves takes its card along, and those of its questions', () => {
  expect(movedCards(PROMISED, [{ from: '/faq/old', to: '/faq/new' }], ids)).toEqual({
    moved: [
      { from: 'faq/old', to: 'faq/new' },
      { from: 'faq/old/one', to: 'faq/new/one' },
    ],
    lost: [],
  });
});

test('a page that never had a card gets none: those of an edition that is archived', () => {
  const archived = { from: '/2026.1/faq/new', to: '/faq/new' };
  expect(movedCards(['/2026.1/faq/new', ...PROMISED], [archived], ids).moved).toEqual([]);
});

test('a page that becomes a question has the card of that', () => {
  const redirects = [{ from: '/guides/old', to: '/faq/new#one' }];
  const { moved } = movedCards(['/embed/guides/old/'], redirects, ids);
  expect(moved).toEqual([{ from: 'guides/old', to: 'faq/new/one' }]);
});

test('a card is sent on by itself, to a card or to what it is of, before what its page says', () => {
  const { moved } = movedCards(
    ['/embed/faq/old/gone/', '/embed/faq/old/one/'],
    [
      { from: '/faq/old', to: '/faq/new' },
      { from: '/embed/faq/old/gone/', to: '/faq/new#two' },
      { from: '/embed/faq/old/one/', to: '/embed/guides/new/' },
    ],
    ids,
  );
  expect(moved).toEqual([
    { from: 'faq/old/gone', to: 'faq/new/two' },
    { from: 'faq/old/one', to: 'guides/new' },
  ]);
});

test('a page that has no card has none to give; a card that leads to none is named', () => {
  const lost = { from: '/embed/faq/old/one/', to: '/where-to-turn' };
  expect(movedCards(PROMISED, [{ from: '/faq/old', to: '/where-to-turn' }, lost], ids)).toEqual({
    moved: [],
    lost: [lost],
  });
});

test('a card that is there is never written over', () => {
  const redirects = [{ from: '/embed/faq/new/one/', to: '/faq/new#two' }];
  expect(movedCards(PROMISED, redirects, ids).moved).toEqual([]);
});
