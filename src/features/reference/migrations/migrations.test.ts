import { describe, expect, test } from 'vitest';
import { fixture } from '../../../../tests/data/fixture';
import { formatDiagnostics } from '../../../lib/diagnostics';
import { readReference, type DataFiles } from '../reference';
import { SCHEMA_VERSION } from '../schema';
import { migrate } from './migrate';
import type { Migration, RawFiles } from './migration';
import { MIGRATIONS } from './migrations';

/** The fixture's files, with something in their texts replaced. */
function filesWith(from: string, to: string): DataFiles {
  const { topics, glossary, codes } = fixture();
  const turn = <T extends { text: string }>(file: T) => ({
    ...file,
    text: file.text.replace(from, to),
  });
  return { topics: turn(topics), glossary: turn(glossary), codes: codes.map(turn) };
}

/** Made up: before the first shape a topic's title was called its name. */
const titles: Migration = {
  from: SCHEMA_VERSION - 1,
  what: 'name of a topic becomes title',
  run: (files) => ({ ...files, 'topics.yaml': withTitles(files['topics.yaml']) }),
};

function withTitles(raw: unknown): unknown {
  const { topics, ...file } = raw as { topics: Record<string, unknown>[] };
  return { ...file, topics: topics.map(({ name, ...topic }) => ({ ...topic, title: name })) };
}

describe('the list of migrations', () => {
  test('leads in single steps to the shape of today', () => {
    const oldest = MIGRATIONS[0]?.from ?? SCHEMA_VERSION;
    const steps = Array.from({ length: SCHEMA_VERSION - oldest }, (_, at) => oldest + at);
    expect(MIGRATIONS.map(({ from }) => from)).toEqual(steps);
    expect(oldest, 'the first shape was 1').toBe(1);
  });
});

describe('migrate', () => {
  const mark = (from: number): Migration => ({
    from,
    what: 'a mark for each step',
    run: (files) => ({ ...files, marks: [...((files.marks as number[] | undefined) ?? []), from] }),
  });
  const raw: RawFiles = { 'topics.yaml': { schemaVersion: SCHEMA_VERSION - 2, topics: [] } };
  const steps = [mark(SCHEMA_VERSION - 2), mark(SCHEMA_VERSION - 1)];

  test('leaves data of today alone', () => {
    expect(migrate(raw, SCHEMA_VERSION, [])).toBe(raw);
  });

  test('runs the steps in order, from where the data is, and marks the version', () => {
    const first = SCHEMA_VERSION - 2;
    const all = migrate(raw, first, steps);
    expect(all.marks).toEqual([first, first + 1]);
    expect(all['topics.yaml']).toEqual({ schemaVersion: SCHEMA_VERSION, topics: [] });
    expect(migrate(raw, first + 1, steps).marks).toEqual([first + 1]);
    expect(raw['topics.yaml']).toEqual({ schemaVersion: first, topics: [] });
  });

  test('a missing step is named, and what to do', () => {
    expect(() => migrate(raw, SCHEMA_VERSION - 2, [mark(SCHEMA_VERSION - 2)])).toThrow(
      `No migration leads on from schemaVersion ${SCHEMA_VERSION - 1}`,
    );
  });
});

describe('reading a folder of data', () => {
  const messageOf = (files: DataFiles, migrations?: Migration[]) =>
    formatDiagnostics(readReference(files, migrations).diagnostics, 'the ethics data');
  const older = filesWith(
    `schemaVersion: ${SCHEMA_VERSION}`,
    `schemaVersion: ${SCHEMA_VERSION - 1}`,
  );
  const named = {
    ...older,
    topics: { ...older.topics, text: older.topics.text.replaceAll('title:', 'name:') },
  };

  test('older data is brought into the shape of today before it is checked', () => {
    const { reference, diagnostics } = readReference(named, [titles]);
    expect(diagnostics).toEqual([]);
    expect(reference).toEqual(readReference(fixture()).reference);
  });

  test('a diagnostic in older data still names file and line', () => {
    const broken = named.topics.text.replace('kind: idea', 'kind: ideal');
    const message = messageOf({ ...named, topics: { ...named.topics, text: broken } }, [titles]);
    expect(message).toContain('docs/_data/topics.yaml:5  topics[2].kind');
    expect(message).toContain('1 error in');
  });

  test.each(['0', '-1', '1.5', "'1'", 'null', 'one'])(
    'schemaVersion %s is unknown, and that is all that is said',
    (version) => {
      const message = messageOf(
        filesWith(`schemaVersion: ${SCHEMA_VERSION}`, `schemaVersion: ${version}`),
      );
      expect(message).toContain('docs/_data/topics.yaml:1  schemaVersion');
      expect(message).toContain('There is no such schemaVersion. Known: ');
      expect(message).toContain('2 errors in');
    },
  );

  test('a version newer than this code is told as such', () => {
    const message = messageOf(filesWith(`schemaVersion: ${SCHEMA_VERSION}`, 'schemaVersion: 99'));
    expect(message).toContain('has schemaVersion 99, newer than this site can read. Known: ');
  });

  test('files of one folder have one version', () => {
    const { topics, glossary } = fixture();
    const text = glossary.text.replace(
      `schemaVersion: ${SCHEMA_VERSION}`,
      `schemaVersion: ${SCHEMA_VERSION - 1}`,
    );
    const mixed = { ...fixture(), topics, glossary: { ...glossary, text } };
    const message = messageOf(mixed, [titles]);
    expect(message).toContain('docs/_data/glossary.yaml:1  schemaVersion');
    expect(message).toContain('others of its folder have another');
  });
});
