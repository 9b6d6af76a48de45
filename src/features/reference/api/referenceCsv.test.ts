import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { fixture, withCode } from '../../../../tests/data/fixture';
import { readReference, type DataFiles } from '../reference';
import { csvOf, guarded } from './csv';
import { referenceCsv } from './referenceCsv';

/** The lines of the file that some data makes, each by its columns. */
function lines(files: DataFiles = fixture()): Record<string, string>[] {
  const { reference } = readReference(files);
  if (!reference) throw new Error('The fixture has a diagnostic.');
  return parse(referenceCsv(reference, { name: 'latest', base: '' }), { columns: true });
}

test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1'])('%j is no formula', (text) => {
  expect(guarded(text)).toBe(`'${text}`);
});

test('a text that only contains such a character stays as it is', () => {
  expect(guarded('a = b')).toBe('a = b');
  expect(guarded('')).toBe('');
});

test('commas, quotes and line breaks stand in quotes', () => {
  expect(csvOf([['a', 'b, c', 'say "no"', 'two\nlines', '=A1,"x"']])).toBe(
    'a,"b, c","say ""no""","two\nlines","\'=A1,""x"""\r\n',
  );
});

test('a line for each provision, and one for each gap', () => {
  const [gifts, touch, ...rest] = lines();
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

test('lists are joined, and a formula among the data is guarded', () => {
  const [gifts] = lines(withCode('sections: [A.1]', "sections: ['=1+1', A.2]"));
  expect(gifts?.sections).toBe("'=1+1; A.2");
});
