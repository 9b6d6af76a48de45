import { expect, test } from 'vitest';
import { fixture } from '../../../tests/data/fixture';
import { cellOf, countStates, standingOf, strictest } from './cells';
import { readReference } from './reference';

/** @returns the reference of the fixture, and its only code. */
function read() {
  const { reference } = readReference(fixture());
  const code = reference?.codes[0];
  if (!reference || !code) throw new Error('The fixture has a diagnostic.');
  return { reference, code };
}

test('a cell without a published provision is not checked', () => {
  const { code } = read();
  expect(cellOf(code, 'touch').state).toBe('not-checked');
  const drafts = code.provisions.map((provision) => ({
    ...provision,
    verification: 'unconfirmed' as const,
  }));
  expect(cellOf({ ...code, provisions: drafts }, 'gifts').state).toBe('not-checked');
});

test('the state of a cell is its strictest stance', () => {
  expect(strictest(['conditional', 'prohibited'])).toBe('prohibited');
  expect(strictest(['silent', 'permitted'])).toBe('permitted');
  expect(strictest([])).toBe('not-checked');
});

test('counts add up to the number of cells', () => {
  const { code } = read();
  const cells = ['gifts', 'touch'].map((topic) => cellOf(code, topic));
  const counts = countStates(cells);
  expect(counts).toMatchObject({ conditional: 1, 'not-checked': 1, prohibited: 0 });
});

test('the standing of a code depends on whether it is in force and on its coverage', () => {
  const { code, reference } = read();
  expect(standingOf(code, reference)).toBe('compared');
  expect(standingOf({ ...code, inForce: false }, reference)).toBe('earlier');
  expect(standingOf({ ...code, provisions: [] }, reference)).toBe('unread');
});
