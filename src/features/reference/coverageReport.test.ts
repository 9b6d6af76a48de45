import { expect, test } from 'vitest';
import { fixture, withCode } from '../../../tests/data/fixture';
import { coverageReport } from './coverageReport';
import { readReference, type DataFiles } from './reference';

function reportOf(files: DataFiles) {
  const { reference } = readReference(files);
  if (!reference) throw new Error('The fixture has a diagnostic.');
  return coverageReport(reference);
}

test('a code is checked on the topics that have a published provision', () => {
  expect(reportOf(fixture()).codes).toEqual([
    { id: 'xyz-2020', label: 'XYZ 2020', checked: 1, of: 2, share: 0.5, standing: 'compared' },
  ]);
});

test('a topic counts its codes by state; ideas are not counted', () => {
  expect(reportOf(fixture()).topics).toEqual([
    { id: 'gifts', title: 'Gifts', stated: 1, silent: 0, notChecked: 0 },
    { id: 'touch', title: 'Touch', stated: 0, silent: 0, notChecked: 1 },
  ]);
});

test('a silent provision counts as checked', () => {
  const files = withCode(
    'stance: conditional\n    says: >-\n      Members may accept small gifts',
    'stance: silent\n    says: >-\n      No rule says whether members may accept small gifts',
  );
  const { codes, topics } = reportOf(files);
  expect(codes[0]?.checked).toBe(1);
  expect(topics[0]).toMatchObject({ stated: 0, silent: 1, notChecked: 0 });
});
