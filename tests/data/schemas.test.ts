import addFormats from 'ajv-formats';
import { Ajv } from 'ajv';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { jsonSchemas } from '../../src/site/dataSchemas';

const ajv = new Ajv({ strictTypes: false });
addFormats(ajv);
const schemas = jsonSchemas();
const checks = Object.fromEntries(
  Object.entries(schemas).map(([file, schema]) => [file, ajv.compile(schema)]),
);

/** The JSON Schema of a file of docs/_data. */
function schemaOf(file: string): string {
  if (file === 'law/questions.yaml') return 'schemas/law-questions.json';
  if (file.startsWith('law/')) return 'schemas/jurisdiction.json';
  const [, folder = ''] = /^(codes|search-phrases)\//.exec(file) ?? [];
  return `schemas/${folder === 'codes' ? 'code' : folder || path.basename(file, '.yaml')}.json`;
}

const files = readdirSync('docs/_data', { recursive: true, encoding: 'utf8' })
  .map((name) => name.replaceAll('\\', '/'))
  .filter((name) => name.endsWith('.yaml'));

test.each(Object.keys(schemas))('%s is current', (file) => {
  const stored: unknown = JSON.parse(readFileSync(file, 'utf8'));
  expect(stored, 'Run: npm run schemas').toEqual(JSON.parse(JSON.stringify(schemas[file])));
});

test('there is no schema that nothing writes', () => {
  expect(readdirSync('schemas').map((name) => `schemas/${name}`)).toEqual(Object.keys(schemas));
});

describe.each(files)('docs/_data/%s', (file) => {
  const text = readFileSync(`docs/_data/${file}`, 'utf8');

  test('names its schema in its first line, for editors', () => {
    const schema = path.posix.relative(path.posix.dirname(`docs/_data/${file}`), schemaOf(file));
    expect(text.split('\n', 1)[0]).toBe(`# yaml-language-server: $schema=${schema}`);
  });

  test('fits its schema', () => {
    const check = checks[schemaOf(file)];
    expect(check?.(parse(text)), ajv.errorsText(check?.errors)).toBe(true);
  });
});

test('a schema describes every key, and refuses one that it does not know', () => {
  for (const [file, { properties = {} }] of Object.entries(schemas)) {
    for (const [key, property] of Object.entries(properties)) {
      expect(property, `${file}: ${key}`).toHaveProperty('description');
    }
    expect(checks[file]?.({ notChecked: [] }), file).toBe(false);
  }
});
