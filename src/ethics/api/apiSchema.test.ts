import { expect, test } from 'vitest';
import { apiSchema } from './apiSchema';

test('the schema names a shape for each kind of file', () => {
  const { $schema, $defs } = apiSchema();
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
  const { $defs } = apiSchema();
  expect(JSON.stringify($defs)).not.toMatch(/unconfirmed|"published"|professionGroup/);
  for (const shape of Object.values($defs ?? {})) expect(shape.additionalProperties).toBe(false);
});
