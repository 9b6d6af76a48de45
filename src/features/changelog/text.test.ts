import { describe, expect, test } from 'vitest';
import type { Code } from '../reference/schema';
import { diffCells, diffLists, displayNames } from './diff';
import { code, provision, reference } from './fixture';
import { changesToMarkdown, listsDiffLines } from './text';

const gifts = provision();
const touch = provision({ topic: 'touch', sections: ['B.2'], stance: 'prohibited' });

test('listsDiffLines names what was added and removed', () => {
  const older = reference([code([gifts])]);
  const newer = reference([code([], { id: 'abc-2019', label: 'ABC 2019' })]);
  expect(listsDiffLines(diffLists(older, newer), displayNames(older, newer))).toEqual([
    { what: 'Codes added', names: ['ABC 2019'] },
    { what: 'Codes removed', names: ['XYZ 2020'] },
  ]);
  expect(listsDiffLines(diffLists(older, older), displayNames(older, older))).toEqual([]);
});

test('listsDiffLines says whom codes bind now, one line for each kind of change', () => {
  const ids = ['a-1', 'b-2', 'c-3'];
  const older = reference(ids.map((id) => code([], { id, label: id })));
  const newer = reference(
    older.codes.map((one) => ({ ...one, binds: one.id === 'b-2' ? 'everyone' : 'members' })),
  );
  expect(listsDiffLines(diffLists(older, newer), displayNames(older, newer))).toEqual([
    { what: 'Whom it binds: members (before: not stated)', names: ['a-1', 'c-3'] },
    { what: 'Whom it binds: everyone who does the work (before: not stated)', names: ['b-2'] },
  ]);
});

describe('changesToMarkdown', () => {
  const write = (older: Code[], newer: Code[], base?: string) => {
    const [a, b] = [reference(older), reference(newer)];
    return changesToMarkdown(diffCells(a, b), displayNames(a, b), base);
  };

  test('says so if nothing changed', () => {
    expect(write([], [])).toBe('No cell was added, changed or removed.\n');
  });

  test('groups by code and says what is now and what was before', () => {
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

  test('does not link a removed cell, and can link to an edition', () => {
    const text = write([code([gifts])], [code([touch])], '/2026.2');
    expect(text).toContain('\n- Gifts: Now: No longer shown; before: Allowed (`A.1`).\n');
    expect(text).toContain('[Touch](/2026.2/compare/touch#xyz-2020)');
  });

  test('says which fields changed if the state is the same', () => {
    const text = write([code([gifts])], [code([provision({ says: 'Members may take gifts.' })])]);
    expect(text).toContain('Unchanged: Allowed (`A.1`). Changed: our wording.');
  });

  test('escapes MDX', () => {
    const label = 'X{Y}Z <2020>';
    expect(write([], [code([gifts], { label })])).toContain('### X\\{Y\\}Z \\<2020\\> {/*');
  });
});
