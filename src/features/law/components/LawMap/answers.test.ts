import { expect, test } from 'vitest';
import type { MapSlice, Tile } from '../../slices';
import { signOf } from './answers';

const tile = (answers: string[], numbers: number[]): Tile => ({
  id: 'us-xx',
  name: 'A state',
  tile: null,
  answers,
  numbers,
});
const answer = (id: string) => ({ id, label: id, meaning: id });

test('a number alone has the answer that most numbers have, for every profession', () => {
  const tiles = [
    tile(['age'], [14]),
    tile(['age'], [12, 16]),
    tile(['both-must-agree'], [14]),
    tile(['age', 'both-must-agree'], [14]),
    tile(['both-must-agree'], []),
    tile([], []),
  ];
  const slice: MapSlice = {
    question: { id: 'minor-consent', title: 'From what age?', name: 'Age', partial: false },
    answers: [answer('age'), answer('both-must-agree')],
    tiles,
  };
  expect(tiles.map((one) => signOf(one, slice))).toEqual(['14', '12/16', 'B14', '14+', 'B', '?']);
});
