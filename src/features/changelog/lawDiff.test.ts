import { expect, test } from 'vitest';
import { lawOf, withTexas } from '../../../tests/data/law-fixture';
import { NO_LAW } from '../law/law';
import { diffLaw, lawNames } from './lawDiff';
import { lawChangeGroups, lawChangesToMarkdown } from './text';

const before = lawOf();
const after = lawOf(withTexas('years: 5', 'years: 2'));

test('published rules are compared by place and question', () => {
  expect(diffLaw(before, before)).toEqual([]);
  expect(diffLaw(before, after)).toMatchObject([
    { kind: 'changed', place: 'us-tx', question: 'sexual-contact-former' },
  ]);
  expect(diffLaw(NO_LAW, after).map(({ kind, question }) => `${kind} ${question}`)).toEqual([
    'added recording-consent',
    'added sexual-contact-former',
  ]);
  expect(diffLaw(after, NO_LAW).map(({ kind }) => kind)).toEqual(['removed', 'removed']);
});

test('a change of a draft is no change', () => {
  expect(diffLaw(before, lawOf(withTexas('age: 16', 'age: 17')))).toEqual([]);
});

test('changes are listed by place, with their citations', () => {
  const changes = diffLaw(NO_LAW, after);
  const names = lawNames(NO_LAW, after);
  expect(lawChangeGroups(changes, names)).toMatchObject([
    { name: 'Texas', counts: '2 rules added', changes: [{ cites: 'Tex. Code § 1' }, {}] },
  ]);
  expect(lawChangesToMarkdown(changes, names, '/2027.1')).toBe(
    '- [Texas](/2027.1/law/us/tx): 2 rules added (Recording, Former clients)',
  );
});
