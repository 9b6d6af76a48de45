import { describe, expect, test } from 'vitest';
import { provisionSchema, type Code } from '../reference/schema';
import { changedFields } from './text';
import { diffAllEditions, diffCells, diffLists, displayNames } from './diff';
import { code, FIRST, LATEST, provision, reference, SECOND } from './fixture';

const diff = (older: Code[], newer: Code[]) => diffCells(reference(older), reference(newer));
const kinds = (older: Code[], newer: Code[]) =>
  diff(older, newer).map((change) => `${change.kind} ${change.code} ${change.topic}`);

const gifts = provision();
const touch = provision({ topic: 'touch', sections: ['B.2'], stance: 'prohibited' });

describe('diffCells', () => {
  test('two editions with the same data have no changes', () => {
    expect(diff([code([gifts, touch])], [code([gifts, touch])])).toEqual([]);
  });

  test('a cell that was not checked before is added', () => {
    expect(diff([code([gifts])], [code([gifts, touch])])).toEqual([
      { kind: 'added', code: 'xyz-2020', topic: 'touch', before: [], after: [touch] },
    ]);
  });

  test('a cell that is not checked any more is removed', () => {
    expect(diff([code([gifts, touch])], [code([touch])])).toEqual([
      { kind: 'removed', code: 'xyz-2020', topic: 'gifts', before: [gifts], after: [] },
    ]);
  });

  const { topic: _, ...fields } = provisionSchema.shape;
  test.each(Object.keys(fields))('a change of %s is a change that readers see', (field) => {
    const after = { ...gifts, [field]: field === 'stance' ? 'conditional' : 'another value' };
    expect(diff([code([gifts])], [code([after])])).toEqual([
      { kind: 'changed', code: 'xyz-2020', topic: 'gifts', before: [gifts], after: [after] },
    ]);
    expect(changedFields([gifts], [after])).toHaveLength(1);
  });

  test('a cell changes between not checked, not mentioned and a rule', () => {
    const silent = provision({ stance: 'silent', sections: ['A to I'] });
    expect(kinds([code([])], [code([silent])])).toEqual(['added xyz-2020 gifts']);
    expect(kinds([code([silent])], [code([gifts])])).toEqual(['changed xyz-2020 gifts']);
    expect(kinds([code([gifts])], [code([silent])])).toEqual(['changed xyz-2020 gifts']);
    expect(kinds([code([silent])], [code([])])).toEqual(['removed xyz-2020 gifts']);
  });

  test('a second provision on a topic changes the cell', () => {
    const second = provision({ sections: ['A.9'] });
    expect(diff([code([gifts])], [code([gifts, second])])).toEqual([
      {
        kind: 'changed',
        code: 'xyz-2020',
        topic: 'gifts',
        before: [gifts],
        after: [gifts, second],
      },
    ]);
  });

  test('the order of provisions does not matter', () => {
    const second = provision({ sections: ['A.9'] });
    expect(diff([code([gifts, second, touch])], [code([touch, second, gifts])])).toEqual([]);
  });

  test('the order of keys does not matter', () => {
    const turned = Object.fromEntries(Object.entries(gifts).reverse()) as typeof gifts;
    expect(diff([code([gifts])], [code([turned])])).toEqual([]);
  });

  test('drafts and editorial notes are not compared', () => {
    const draft = { ...touch, verification: 'unconfirmed' as const };
    const noted = code([gifts, draft], { checked: '2026-12' });
    expect(diff([code([gifts])], [noted])).toEqual([]);
    expect(kinds([code([gifts, touch])], [noted])).toEqual(['removed xyz-2020 touch']);
  });

  test('all cells of a code are added or removed with it', () => {
    const other = code([gifts, touch], { id: 'abc-2019' });
    expect(kinds([code([gifts])], [code([gifts]), other])).toEqual([
      'added abc-2019 gifts',
      'added abc-2019 touch',
    ]);
    expect(kinds([code([gifts]), other], [code([gifts])])).toEqual([
      'removed abc-2019 gifts',
      'removed abc-2019 touch',
    ]);
  });

  test('changes are sorted by code, then by topic', () => {
    // "abc" comes before "abc-2019", whatever their topics are called.
    const codes = ['xyz-2020', 'abc-2019', 'abc'].map((id) => code([touch, gifts], { id }));
    expect(diff([], codes).map((change) => `${change.code} ${change.topic}`)).toEqual([
      'abc gifts',
      'abc touch',
      'abc-2019 gifts',
      'abc-2019 touch',
      'xyz-2020 gifts',
      'xyz-2020 touch',
    ]);
  });
});

describe('diffLists', () => {
  const older = reference([code([gifts])]);

  test('codes and topics without a checked cell are compared too', () => {
    const newer = reference(
      [code([], { id: 'abc-2019' })],
      [{ id: 'gifts', kind: 'rule', title: 'Gifts' }],
    );
    const { codes, topics } = diffLists(older, newer);
    expect(codes).toEqual({ added: ['abc-2019'], removed: ['xyz-2020'], renamed: [] });
    expect(topics).toEqual({ added: [], removed: ['touch'], renamed: [] });
  });

  test('a renamed topic does not change its cells', () => {
    const topics = older.topics.map((topic) =>
      topic.id === 'gifts' ? { ...topic, title: 'Presents' } : topic,
    );
    const newer = { ...older, topics };
    expect(diffLists(older, newer).topics.renamed).toEqual([
      { id: 'gifts', before: 'Gifts', after: 'Presents' },
    ]);
    expect(diffCells(older, newer)).toEqual([]);
    expect(displayNames(older, newer).topics.gifts).toBe('Presents');
  });

  test('a code that was in force and is not any more is superseded', () => {
    const newer = reference([code([gifts], { inForce: false })]);
    expect(diffLists(older, newer).superseded).toEqual(['xyz-2020']);
    expect(diffLists(newer, newer).superseded).toEqual([]);
  });

  test('a code that binds other people is listed, and a new code is not', () => {
    const members = code([], { id: 'abc-2019', binds: 'members' });
    const registrants = code([], { id: 'abc-2019', binds: 'registrants' });
    const bindsOf = (before: Code[], after: Code[]) =>
      diffLists(reference(before), reference(after)).binds;
    expect(bindsOf([members], [registrants])).toEqual([
      { id: 'abc-2019', before: 'members', after: 'registrants' },
    ]);
    expect(bindsOf([code([])], [code([], { binds: 'everyone' })])).toEqual([
      { id: 'xyz-2020', before: null, after: 'everyone' },
    ]);
    expect(bindsOf([members], [members, code([], { binds: 'everyone' })])).toEqual([]);
  });
});

describe('diffAllEditions', () => {
  test('compares any two editions, the newest first', () => {
    const diffs = diffAllEditions([LATEST, SECOND, FIRST]);
    expect(diffs.map(({ older, newer }) => `${older.edition.name} ${newer.edition.name}`)).toEqual([
      '2026.2 latest',
      '2026.1 latest',
      '2026.1 2026.2',
    ]);
    expect(diffs.map(({ cells }) => cells.map(({ kind }) => kind))).toEqual([
      ['added', 'removed'],
      ['added', 'changed', 'removed'],
      ['changed'],
    ]);
  });
});
