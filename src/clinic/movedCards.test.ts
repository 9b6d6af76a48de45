import { expect, test } from 'vitest';
import { movedCards } from './movedCards';

const ids = new Set(['guides/new', 'faq/new', 'faq/new/one', 'faq/new/two', 'faq/newer']);

test('a page that moves takes its card along, and those of its questions', () => {
  expect(movedCards([{ from: '/faq/old', to: '/faq/new' }], ids)).toEqual({
    moved: [
      { from: 'faq/old', to: 'faq/new' },
      { from: 'faq/old/one', to: 'faq/new/one' },
      { from: 'faq/old/two', to: 'faq/new/two' },
    ],
    lost: [],
  });
});

test('a page that becomes a question has the card of that', () => {
  const { moved } = movedCards([{ from: '/guides/old', to: '/faq/new#one' }], ids);
  expect(moved).toEqual([{ from: 'guides/old', to: 'faq/new/one' }]);
});

test('a card is sent on by itself, to a card or to what it is of, before what its page says', () => {
  const { moved } = movedCards(
    [
      { from: '/embed/faq/old/gone/', to: '/faq/new#two' },
      { from: '/embed/faq/old/one/', to: '/embed/guides/new/' },
      { from: '/faq/old', to: '/faq/new' },
    ],
    ids,
  );
  expect(moved).toContainEqual({ from: 'faq/old/gone', to: 'faq/new/two' });
  expect(moved.filter(({ from }) => from === 'faq/old/one')).toEqual([
    { from: 'faq/old/one', to: 'guides/new' },
  ]);
});

test('a page that has no card has none to give; a card that leads to none is named', () => {
  const lost = { from: '/embed/faq/old/one/', to: '/where-to-turn' };
  expect(movedCards([{ from: '/guides/old', to: '/where-to-turn' }, lost], ids)).toEqual({
    moved: [],
    lost: [lost],
  });
});

test('a card that is there is never written over', () => {
  expect(movedCards([{ from: '/embed/faq/new/one/', to: '/faq/new#two' }], ids).moved).toEqual([]);
});
