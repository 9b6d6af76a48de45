import { expect, test } from 'vitest';
import { fixture } from '../../../../tests/data/fixture';
import { lawOf, withTexas } from '../../../../tests/data/law-fixture';
import { readReference } from '../../reference/reference';
import type { LawFiles } from '../law';
import { lawHandoutSlice } from './handout';

function handout(files?: LawFiles) {
  const { reference } = readReference(fixture());
  if (!reference) throw new Error('The fixture is not valid.');
  return lawHandoutSlice(lawOf(files), reference, 'us-tx');
}

test('an answer has its professions, citation, date, verification and doubts', () => {
  const { questions } = handout();
  expect(questions.find(({ id }) => id === 'sexual-contact-former')?.rules).toEqual([
    {
      answer: 'For counselors: Not for 5 years.',
      cite: 'Tex. Rule 2',
      details:
        'Text of: undated copy. Two accounts, or an old copy. Note: We read part of it only.',
    },
  ]);
});

test('a draft is not checked', () => {
  const { questions } = handout();
  expect(questions.find(({ id }) => id === 'minor-consent')?.rules).toEqual([]);
});

test('a question without room is left out and named, the others stay', () => {
  const long = 'We read part of it. '.repeat(150);
  const { questions, leftOut } = handout(withTexas('We read part of it only.', long));
  expect(leftOut).toEqual([{ id: 'sexual-contact-former', name: 'Former clients' }]);
  expect(questions.map(({ id }) => id)).toEqual([
    'recording-consent',
    'minor-consent',
    'sexual-contact-crime',
  ]);
});
