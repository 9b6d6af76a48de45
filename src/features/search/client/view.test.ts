import { expect, test } from 'vitest';
import type { Found } from '../engine/found';
import { headline } from './view';

const found = (given: Partial<Found>): Found => ({
  pages: [],
  answers: 0,
  complete: true,
  match: 'none',
  ...given,
});

test('what stands above the answers', () => {
  expect(headline(found({}))).toBe('Nothing found for these words.');
  expect(headline(found({ answers: 1, match: 'words' }))).toBe('1 answer');
  expect(headline(found({ answers: 2, match: 'nearest' }))).toContain('Nearest: 2 answers');
});

test('whoever needs help reads first where to turn, also where nothing is found', () => {
  expect(headline(found({ help: 'danger' }))).toBe('Where to turn');
  expect(headline(found({ help: 'talk-now', answers: 3, match: 'words' }))).toBe(
    'Where to turn, then 3 answers',
  );
  expect(headline(found({ help: 'harmed', answers: 1, match: 'nearest' }))).toBe(
    'Where to turn, then 1 answer',
  );
});
