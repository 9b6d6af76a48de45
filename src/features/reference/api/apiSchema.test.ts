import { expect, test } from 'vitest';
import * as z from 'zod';
import { apiSchema } from './apiSchema';

test('the schema names a shape for each kind of file', () => {
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

test('the schema knows nothing of drafts, and no field that is not named', () => {
  const { $defs } = apiSchema([]);
  expect(JSON.stringify($defs)).not.toMatch(/"unconfirmed"|professionGroup/);
  for (const [name, shape] of Object.entries($defs ?? {})) {
    expect(shape, name).toHaveProperty('additionalProperties', false);
  }
});

test('other features add the shapes of their files', () => {
  const other = z.strictObject({ law: z.string() }).meta({ id: 'Law' });
  expect(Object.keys(apiSchema([other]).$defs ?? {})).toContain('Law');
});
