import { describe, expect, test } from 'vitest';
import { fixture } from '../../../../tests/data/fixture';
import { formatDiagnostics } from '../../../lib/diagnostics';
import { readReference, type DataFiles } from '../reference';
import { SCHEMA_VERSION } from '../schema';
import { from1 } from './from1';
import { migrate, MIGRATIONS, type Migration, type RawFiles } from './migrations';

/** The fixture's files, with something in their texts replaced. */
function filesWith(from: string, to: string): DataFiles {
  const { topics, glossary, codes } = fixture();
  const turn = <T extends { text: string }>(file: T) => ({
    ...file,
    text: file.text.replace(from, to),
  });
  return { topics: turn(topics), glossary: turn(glossary), codes: codes.map(turn) };
}

/** Made up: in the shape before today's, the title of a topic is called its name. */
const titles: Migration = {
  from: SCHEMA_VERSION - 1,
  run: (files) => ({ ...files, 'topics.yaml': withTitles(files['topics.yaml']) }),
};

function withTitles(raw: unknown): unknown {
  const { topics, ...file } = raw as { topics: Record<string, unknown>[] };
  return { ...file, topics: topics.map(({ name, ...topic }) => ({ ...topic, title: name })) };
}

describe('the list of migrations', () => {
  test("leads step by step from the first shape to today's", () => {
    const oldest = MIGRATIONS[0]?.from ?? SCHEMA_VERSION;
    const steps = Array.from({ length: SCHEMA_VERSION - oldest }, (_, at) => oldest + at);
    expect(MIGRATIONS.map(({ from }) => from)).toEqual(steps);
    expect(oldest).toBe(1);
  });
});

describe('migrate', () => {
  const mark = (from: number): Migration => ({
    from,
    run: (files) => ({ ...files, marks: [...((files.marks as number[] | undefined) ?? []), from] }),
  });
  const raw: RawFiles = { 'topics.yaml': { schemaVersion: SCHEMA_VERSION - 2, topics: [] } };
  const steps = [mark(SCHEMA_VERSION - 2), mark(SCHEMA_VERSION - 1)];

  test("does not change data in today's shape", () => {
    expect(migrate(raw, SCHEMA_VERSION, [])).toBe(raw);
  });

  test('runs the steps in order, from the version of the data, and sets the version', () => {
    const first = SCHEMA_VERSION - 2;
    const all = migrate(raw, first, steps);
    expect(all.marks).toEqual([first, first + 1]);
    expect(all['topics.yaml']).toEqual({ schemaVersion: SCHEMA_VERSION, topics: [] });
    expect(migrate(raw, first + 1, steps).marks).toEqual([first + 1]);
    expect(raw['topics.yaml']).toEqual({ schemaVersion: first, topics: [] });
  });

  test('a missing step is reported', () => {
    expect(() => migrate(raw, SCHEMA_VERSION - 2, [mark(SCHEMA_VERSION - 2)])).toThrow(
      `There is no migration from schemaVersion ${SCHEMA_VERSION - 1}`,
    );
  });
});

describe('shape 1 to 2', () => {
  const code = (more: object) => ({ id: 'xyz-2020', ...more });
  const migrated = (files: RawFiles) => from1.run(files);

  test('a code no longer lists what is not checked, nor says what is published', () => {
    const read = { topic: 'gifts', verification: 'read' };
    const heldBack = { topic: 'touch', verification: 'corroborated' };
    const provisions = [
      { ...read, published: true },
      { ...heldBack, published: false },
    ];
    expect(
      migrated({ 'codes/xyz-2020.yaml': code({ provisions, notChecked: ['touch'] }) }),
    ).toEqual({
      'codes/xyz-2020.yaml': code({
        provisions: [read, { ...heldBack, verification: 'unconfirmed' }],
      }),
    });
  });

  test('search phrases get another folder and another key, and lose what their path says', () => {
    const answer = { id: 'page', topics: ['gifts'] };
    const answers = [{ ...answer, asked: ['a present'] }];
    expect(
      migrated({ 'asked/faq/gifts.yaml': { schemaVersion: 1, page: '/faq/gifts', answers } }),
    ).toEqual({
      'search-phrases/faq/gifts.yaml': { answers: [{ ...answer, phrases: ['a present'] }] },
    });
  });

  test('other files stay as they are, and what does not fit is left to the schema', () => {
    const files = {
      'topics.yaml': { schemaVersion: 1, topics: [] },
      'codes/a.yaml': 'text',
      'codes/b.yaml': { provisions: ['text'] },
      'asked/faq/c.yaml': { answers: 1 },
    };
    expect(migrated(files)).toEqual({
      'topics.yaml': files['topics.yaml'],
      'codes/a.yaml': 'text',
      'codes/b.yaml': { provisions: ['text'] },
      'search-phrases/faq/c.yaml': { answers: 1 },
    });
  });

  test('data of shape 1 reads as the same reference', () => {
    const { topics, glossary, codes } = filesWith(
      `schemaVersion: ${SCHEMA_VERSION}`,
      'schemaVersion: 1',
    );
    const older = codes.map(({ path, text }) => ({
      path,
      text: `${text}    conditions: []\n    waitingPeriod: null\n    published: true\nnotChecked: [touch]\n`,
    }));
    const { reference, diagnostics } = readReference({ topics, glossary, codes: older });
    expect(diagnostics).toEqual([]);
    expect(reference).toEqual(readReference(fixture()).reference);
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

  test('older data is migrated before it is checked', () => {
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
    'schemaVersion %s is unknown, and nothing else is reported',
    (version) => {
      const message = messageOf(
        filesWith(`schemaVersion: ${SCHEMA_VERSION}`, `schemaVersion: ${version}`),
      );
      expect(message).toContain('docs/_data/topics.yaml:1  schemaVersion');
      expect(message).toContain('There is no such schemaVersion. Known: ');
      expect(message).toContain('2 errors in');
    },
  );

  test('a version newer than this code is reported as such', () => {
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
    expect(message).toContain('another file of its folder has a different one');
  });
});
