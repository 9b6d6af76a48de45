import addFormats from 'ajv-formats';
import { Ajv2020, type AnySchemaObject } from 'ajv/dist/2020.js';
import { existsSync, readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { apiCodeSchema, apiIndexSchema } from '../../src/features/reference/api/schemas';
import { isPublished, topicsNotChecked } from '../../src/features/reference/cells';
import { API, editions, filesIn, jsonOf, textOf } from './api';

const SHAPES: Record<string, string> = {
  'index.json': 'Index',
  'codes.json': 'CodesList',
  'topics.json': 'TopicsList',
  'pages.json': 'PagesList',
  'help-lines.json': 'HelpLines',
  'complaint-routes.json': 'ComplaintRoutes',
  'credentials.json': 'Credentials',
  'law/index.json': 'LawIndex',
};

const ajv = new Ajv2020({ allErrors: true });
addFormats(ajv);
ajv.addSchema(jsonOf('schema.json') as AnySchemaObject, 'api');

/** @returns the errors of a file, by the schema for its path; empty if there are none. */
function schemaErrors(folder: string, file: string): string {
  const [, inFolder = ''] = /^(codes|law)\//.exec(file) ?? [];
  const shape = SHAPES[file] ?? { codes: 'CodeFile', law: 'LawFile' }[inFolder] ?? 'TopicFile';
  const check = ajv.getSchema(`api#/$defs/${shape}`);
  if (!check) return `schema.json has no shape ${shape}`;
  return check(jsonOf(`${folder}/${file}`)) === true ? '' : ajv.errorsText(check.errors);
}

test('there is a folder for each edition, one schema, and the changes', () => {
  const pairs = editions.length > 1 ? ['changes'] : [];
  const folders = editions.map(({ folder }) => folder);
  // The data of an edition that is archived stays.
  const archived = existsSync('static/api/v1') ? readdirSync('static/api/v1') : [];
  const expected = [
    'schema.json',
    'changes.json',
    'errata.json',
    ...pairs,
    ...folders,
    ...archived,
  ];
  expect(readdirSync(API).sort()).toEqual(expected.sort());
});

test('the schema refuses invalid data', () => {
  const check = ajv.getSchema('api#/$defs/Index');
  expect(check?.({ schemaVersion: 1 })).toBe(false);
});

describe.each(editions)('the data of $folder', ({ folder, base, reference, law }) => {
  const files = filesIn(folder);

  test('index.json lists every file', () => {
    const { edition, files: listed } = apiIndexSchema.parse(jsonOf(`${folder}/index.json`));
    expect(edition).toBe(folder);
    expect([...listed].sort()).toEqual(files);
    // Not in editions that were cut before there was such data.
    const others = /^(?:law|help-lines|complaint-routes|credentials)\b/;
    const own = listed.filter((file) => !others.test(file));
    expect(own.length).toBe(5 + reference.codes.length + reference.topics.length);
    const places = law.jurisdictions.length;
    const ofLaw = listed.filter((file) => file.startsWith('law'));
    expect(ofLaw.length).toBe(places === 0 ? 0 : 2 + places);
  });

  test.each(files.filter((file) => file.endsWith('.json')))('%s fits the schema', (file) => {
    expect(schemaErrors(folder, file)).toBe('');
  });

  test('no file contains internal fields', () => {
    for (const file of files) {
      expect(textOf(`${folder}/${file}`), file).not.toContain('unconfirmed');
    }
  });

  test.each(reference.codes.map((code) => [code.id, code] as const))(
    '%s matches the data',
    (id, code) => {
      const { provisions, notChecked } = apiCodeSchema.parse(jsonOf(`${folder}/codes/${id}.json`));
      const expected = code.provisions
        .filter(isPublished)
        .map((said) => ({ ...said, address: `${base}/compare/${said.topic}#${id}` }));
      expect(provisions).toEqual(expected);
      expect(notChecked).toEqual(topicsNotChecked(code, reference).map((topic) => topic.id));
    },
  );
});
