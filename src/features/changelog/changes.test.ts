import { describe, expect, test } from 'vitest';
import { changesBetween, changesMarkdown, listChanges, listLines, namesOf } from '.';
import { code, edition, provision } from './fixture';
import { provisionSchema, type Code } from '../reference/schema';
import { changedParts } from './changeLine';

const between = (older: Code[], newer: Code[]) => changesBetween(edition(older), edition(newer));
const kinds = (older: Code[], newer: Code[]) =>
  between(older, newer).map((change) => `${change.kind} ${change.code} ${change.topic}`);

const gifts = provision();
const touch = provision({ topic: 'touch', sections: ['B.2'], stance: 'prohibited' });

describe('changesBetween', () => {
  test('two editions that say the same have no change', () => {
    expect(between([code([gifts, touch])], [code([gifts, touch])])).toEqual([]);
  });

  test('a cell that was not checked and is a rule now is added', () => {
    expect(between([code([gifts])], [code([gifts, touch])])).toEqual([
      { kind: 'added', code: 'xyz-2020', topic: 'touch', before: [], after: [touch] },
    ]);
  });

  test('a cell that is not checked any more is removed', () => {
    expect(between([code([gifts, touch])], [code([touch])])).toEqual([
      { kind: 'removed', code: 'xyz-2020', topic: 'gifts', before: [gifts], after: [] },
    ]);
  });

  const { topic: _, ...fields } = provisionSchema.shape;
  test.each(Object.keys(fields))('a change of %s is a change that readers see', (field) => {
    const after = { ...gifts, [field]: field === 'stance' ? 'conditional' : 'another value' };
    expect(between([code([gifts])], [code([after])])).toEqual([
      { kind: 'changed', code: 'xyz-2020', topic: 'gifts', before: [gifts], after: [after] },
    ]);
    expect(changedParts([gifts], [after])).toHaveLength(1);
  });

  test('a cell passes between not checked, not mentioned and a rule', () => {
    const silent = provision({ stance: 'silent', sections: ['A to I'] });
    expect(kinds([code([])], [code([silent])])).toEqual(['added xyz-2020 gifts']);
    expect(kinds([code([silent])], [code([gifts])])).toEqual(['changed xyz-2020 gifts']);
    expect(kinds([code([gifts])], [code([silent])])).toEqual(['changed xyz-2020 gifts']);
    expect(kinds([code([silent])], [code([])])).toEqual(['removed xyz-2020 gifts']);
  });

  test('a second provision on a topic changes the cell', () => {
    const second = provision({ sections: ['A.9'] });
    expect(between([code([gifts])], [code([gifts, second])])).toEqual([
      {
        kind: 'changed',
        code: 'xyz-2020',
        topic: 'gifts',
        before: [gifts],
        after: [gifts, second],
      },
    ]);
  });

  test('the order of provisions is no change', () => {
    const second = provision({ sections: ['A.9'] });
    expect(between([code([gifts, second, touch])], [code([touch, second, gifts])])).toEqual([]);
  });

  test('the order of keys is no change', () => {
    const turned = Object.fromEntries(Object.entries(gifts).reverse()) as typeof gifts;
    expect(between([code([gifts])], [code([turned])])).toEqual([]);
  });

  test('drafts and notes of how we work are no change', () => {
    const draft = { ...touch, verification: 'unconfirmed' as const };
    const noted = code([gifts, draft], { checked: '2026-12' });
    expect(between([code([gifts])], [noted])).toEqual([]);
    expect(kinds([code([gifts, touch])], [noted])).toEqual(['removed xyz-2020 touch']);
  });

  test('with a code come or go all its cells', () => {
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
    expect(between([], codes).map((change) => `${change.code} ${change.topic}`)).toEqual([
      'abc gifts',
      'abc touch',
      'abc-2019 gifts',
      'abc-2019 touch',
      'xyz-2020 gifts',
      'xyz-2020 touch',
    ]);
  });
});

describe('listChanges', () => {
  const older = edition([code([gifts])]);

  test('codes and topics that come and go are named, though no cell of theirs is checked', () => {
    const newer = edition(
      [code([], { id: 'abc-2019' })],
      [{ id: 'gifts', kind: 'rule', title: 'Gifts' }],
    );
    const { codes, topics } = listChanges(older, newer);
    expect(codes).toEqual({ added: ['abc-2019'], removed: ['xyz-2020'], renamed: [] });
    expect(topics).toEqual({ added: [], removed: ['touch'], renamed: [] });
  });

  test('a topic that is called otherwise is renamed, and none of its cells changed', () => {
    const topics = older.topics.map((topic) =>
      topic.id === 'gifts' ? { ...topic, title: 'Presents' } : topic,
    );
    const newer = { ...older, topics };
    expect(listChanges(older, newer).topics.renamed).toEqual([
      { id: 'gifts', before: 'Gifts', after: 'Presents' },
    ]);
    expect(changesBetween(older, newer)).toEqual([]);
    expect(namesOf(older, newer).topics.gifts).toBe('Presents');
  });

  test('a code that was in force is told when it is superseded', () => {
    const newer = edition([code([gifts], { inForce: false })]);
    expect(listChanges(older, newer).superseded).toEqual(['xyz-2020']);
    expect(listChanges(newer, newer).superseded).toEqual([]);
  });

  test('the lists are told in words, with names', () => {
    const newer = edition([code([], { id: 'abc-2019', label: 'ABC 2019' })]);
    expect(listLines(listChanges(older, newer), namesOf(older, newer))).toEqual([
      { what: 'Codes added', names: ['ABC 2019'] },
      { what: 'Codes removed', names: ['XYZ 2020'] },
    ]);
    expect(listLines(listChanges(older, older), namesOf(older, older))).toEqual([]);
  });
});

describe('changesMarkdown', () => {
  const write = (older: Code[], newer: Code[], base?: string) => {
    const [a, b] = [edition(older), edition(newer)];
    return changesMarkdown(changesBetween(a, b), namesOf(a, b), base);
  };

  test('says so when nothing changed', () => {
    expect(write([], [])).toBe('No cell was added, changed or removed.\n');
  });

  test('groups by code; a line says what is now and what was before', () => {
    const other = code([touch], { id: 'abc-2019', label: 'ABC 2019' });
    const strict = provision({ stance: 'conditional', sections: ['A.2'], conditions: ['small'] });
    expect(write([code([gifts])], [code([strict, touch]), other])).toBe(
      `### ABC 2019 {/* #abc-2019 */}

- [Touch](/compare/touch#abc-2019): Now: Ruled out (\`B.2\`); before: Not checked yet.

### XYZ 2020 {/* #xyz-2020 */}

- [Gifts](/compare/gifts#xyz-2020): Now: Only under conditions (\`A.2\`); before: Allowed (\`A.1\`). Also changed: the conditions.
- [Touch](/compare/touch#xyz-2020): Now: Ruled out (\`B.2\`); before: Not checked yet.
`,
    );
  });

  test('a cell that is gone has no address; others may lead to an edition', () => {
    const text = write([code([gifts])], [code([touch])], '/2026.2');
    expect(text).toContain('\n- Gifts: Now: No longer shown; before: Allowed (`A.1`).\n');
    expect(text).toContain('[Touch](/2026.2/compare/touch#xyz-2020)');
  });

  test('a change of words alone says so', () => {
    const text = write([code([gifts])], [code([provision({ says: 'Members may take gifts.' })])]);
    expect(text).toContain('Now as before: Allowed (`A.1`). Changed: our wording.');
  });

  test('what MDX would take for its own is guarded', () => {
    const label = 'X{Y}Z <2020>';
    expect(write([], [code([gifts], { label })])).toContain('### X\\{Y\\}Z \\<2020\\> {/*');
  });
});
