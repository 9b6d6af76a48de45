import { expect, test } from 'vitest';
import { loadReference } from '../../reference/node/readData';
import { loadLaw } from '../node/readLaw';
import { mapSlice } from './questions';

const codes = loadReference('.', 'docs/_data').codes.map(({ id }) => id);
const law = loadLaw('.', 'docs/_data', codes);

test('the years of a code that a law makes binding are not those of the law', () => {
  const { tiles } = mapSlice(law, 'sexual-contact-former');
  const byCode = tiles.filter(({ answers }) => answers.join() === 'by-code');
  expect(byCode.length).toBeGreaterThan(2);
  for (const { name, numbers } of byCode) expect(numbers, name).toEqual([]);
});
