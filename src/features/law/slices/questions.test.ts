import { expect, test } from 'vitest';
import { loadLaw } from '../node/readLaw';
import { loadReference } from '../../reference/node/readData';
import { signOf, tileStateId } from '../components/LawMap/answers';
import { rulesOn, states } from '../rules';
import { BY_CODE } from '../vocabulary';
import { mapSlice } from './questions';

const codes = loadReference('.', 'docs/_data').codes.map(({ id }) => id);
const law = loadLaw('.', 'docs/_data', codes);
const map = mapSlice(law, 'sexual-contact-former');

test('the years of a code that a law makes binding are not those of the law', () => {
  const places = states(law).filter((place) =>
    rulesOn(place, 'sexual-contact-former').every(({ answer }) => answer === BY_CODE),
  );
  const byCode = map.tiles.filter(
    ({ id, answers }) => answers.length > 0 && places.some((place) => place.id === id),
  );
  expect(byCode.length).toBeGreaterThan(2);
  for (const tile of byCode) expect(tile.numbers, tile.name).toEqual([]);
});

test('a number that does not hold for every profession has a plus sign', () => {
  const differs = map.tiles.filter(
    (tile) => tileStateId(tile) === 'differs' && tile.numbers.length > 0,
  );
  expect(differs.length).toBeGreaterThan(2);
  for (const tile of differs) expect(signOf(tile, map)).toMatch(/^\d+(?:\/\d+)*\+$/);
});

test('a number with another answer than most has the letter of its answer', () => {
  const consent = mapSlice(law, 'minor-consent');
  const sign = (id: string) => {
    const tile = consent.tiles.find((one) => one.id === id) ?? expect.fail(id);
    return signOf(tile, consent);
  };
  expect(sign('us-mi')).toBe('14');
  expect(sign('us-wi')).toMatch(/^[A-H]14$/);
});
