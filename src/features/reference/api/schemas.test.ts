import { expect, test } from 'vitest';
import * as z from 'zod';
import { apiSchema } from './schemas';

test('the schema defines each kind of file', () => {
  const { $schema, $defs } = apiSchema([]);
  expect($schema).toBe('https://json-schema.org/draft/2020-12/schema');
  expect(Object.keys($defs ?? {}).sort()).toEqual([
    'CodeFile',
    'CodesList',
    'Index',
    'Provision',
    'TopicFile',
    'TopicsList',
  ]);
});

test('the schema has no fields of drafts and allows no additional properties', () => {
  const { $defs } = apiSchema([]);
  expect(JSON.stringify($defs)).not.toMatch(/"unconfirmed"|professionGroup/);
  for (const [name, shape] of Object.entries($defs ?? {})) {
    expect(shape, name).toHaveProperty('additionalProperties', false);
  }
});

test('other features add the schemas of their files', () => {
  const other = z.strictObject({ law: z.string() }).meta({ id: 'Law' });
  expect(Object.keys(apiSchema([other]).$defs ?? {})).toContain('Law');
});
