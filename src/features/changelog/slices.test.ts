import { expect, test } from 'vitest';
import { diffAllEditions } from './diff';
import { LATEST, SECOND } from './fixture';
import { editionDiffSlice } from './slices';

test('groups changes by code and by topic, and says that a code is new', () => {
  const [diff] = diffAllEditions([LATEST, SECOND]);
  if (!diff) throw new Error('There is no diff.');
  const { codes, topics, lists } = editionDiffSlice(diff);
  expect(codes.map(({ id, changes }) => [id, changes[0]?.unlisted])).toEqual([
    ['abc-2019', 'code'],
    ['xyz-2020', null],
  ]);
  expect(topics.map(({ id, changes }) => [id, changes.length])).toEqual([['touch', 2]]);
  expect(lists).toEqual([{ what: 'Codes added', names: ['A & <B> 2019'] }]);
});
