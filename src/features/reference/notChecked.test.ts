import { expect, test } from 'vitest';
import { notCheckedSentence } from './notChecked';

test('names the codes that are mostly read and counts the others', () => {
  expect(notCheckedSentence({ compared: ['ABC 2020', 'XYZ 2015'], others: 12 })).toMatch(
    /^Not checked yet on this: ABC 2020, XYZ 2015, and 12 codes that we have read only in part\./,
  );
  expect(notCheckedSentence({ compared: [], others: 1 })).toMatch(
    /^Not checked yet on this: one code that/,
  );
  expect(notCheckedSentence({ compared: ['ABC 2020'], others: 0 })).toBe(
    'Not checked yet on this: ABC 2020. A gap is neither a yes nor a no.',
  );
});

test('says nothing if every code is checked', () => {
  expect(notCheckedSentence({ compared: [], others: 0 })).toBeUndefined();
});
