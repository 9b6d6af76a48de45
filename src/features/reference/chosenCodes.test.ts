import { expect, test } from 'vitest';
import { chosenCodes, chosenFirst } from './chosenCodes';
import { codesToQuery } from './sideBySide';

test('the choice is parsed from its own query string, and nothing else passes', () => {
  expect(chosenCodes(codesToQuery(['aca-2014', 'nbcc-2023']))).toEqual(['aca-2014', 'nbcc-2023']);
  expect(chosenCodes('?country=US')).toEqual([]);
  expect(chosenCodes('?codes=a-1,a-1,"><b>,javascript:x,b-2,c-3,d-4')).toEqual([
    'a-1',
    'b-2',
    'c-3',
  ]);
});

test('chosen codes come first, in the order of the choice, and the others keep theirs', () => {
  const first = (chosen: string[]) => chosenFirst(['a', 'b', 'c', 'd'], chosen, (id) => id);
  expect(first([])).toEqual(['a', 'b', 'c', 'd']);
  expect(first(['c'])).toEqual(['c', 'a', 'b', 'd']);
  expect(first(['d', 'unknown', 'b'])).toEqual(['d', 'b', 'a', 'c']);
});
