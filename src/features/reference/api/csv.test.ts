import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { fixture, withCode } from '../../../../tests/data/fixture';
import { readReference, type DataFiles } from '../reference';
import { escapeFormula, formatCsv, referenceCsv } from './csv';

/** @returns the rows of the CSV file of some data, each an object keyed by column. */
function rows(files: DataFiles = fixture()): Record<string, string>[] {
  const { reference } = readReference(files);
  if (!reference) throw new Error('The fixture has a diagnostic.');
  return parse(referenceCsv(reference, { name: 'latest', base: '' }), { columns: true });
}

test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1'])('%j is escaped', (text) => {
  expect(escapeFormula(text)).toBe(`'${text}`);
});

test('a text that only contains such a character is left alone', () => {
  expect(escapeFormula('a = b')).toBe('a = b');
  expect(escapeFormula('')).toBe('');
});

test('fields with commas, quotes or line breaks are quoted', () => {
  expect(formatCsv([['a', 'b, c', 'say "no"', 'two\nlines', '=A1,"x"']])).toBe(
    'a,"b, c","say ""no""","two\nlines","\'=A1,""x"""\r\n',
  );
});

test('there is a row for each provision and for each gap', () => {
  const [gifts, touch, ...rest] = rows();
  expect(rest).toEqual([]);
  expect(gifts).toMatchObject({
    code: 'xyz-2020',
    label: 'XYZ 2020',
    topic: 'gifts',
    state: 'conditional',
    sections: 'A.1',
    verification: 'read',
    waitingPeriod: '',
    caution: '',
    address: '/compare/gifts#xyz-2020',
  });
  expect(touch).toMatchObject({ state: 'not-checked', says: '', sections: '' });
  expect(touch?.address).toBe('/codes/xyz-2020#not-checked');
});

test('lists are joined, and a formula in the data is escaped', () => {
  const [gifts] = rows(withCode('sections: [A.1]', "sections: ['=1+1', A.2]"));
  expect(gifts?.sections).toBe("'=1+1; A.2");
});
