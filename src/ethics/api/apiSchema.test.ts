import { expect, test } from 'vitest';
import { apiSchema } from './apiSchema';

test('the schema names a shape for each kind of file', () => {
  const { $schema, $defs } = apiSchema();
  expect($schema).toBe('https://json-schema.org/draft/2020-12/schema');
  expect(Object.keys($defs ?? {}).sort()).toEqual([
    'Changes',
    'ChangesIndex',
    'CodeFile',
    'CodesList',
    'Index',
    'PagesList',
    'Provision',
    'TopicFile',
    'TopicsList',
  ]);
});

test('the schema knows nothing of drafts, and no field that is not named', () => {
  const { $defs } = apiSchema();
  expect(JSON.stringify($defs)).not.toMatch(/unconfirmed|"published"|professionGroup/);
  for (const [name, shape] of Object.entries($defs ?? {})) {
    const items = name === 'PagesList' ? shape.items : shape;
    expect(items).toHaveProperty('additionalProperties', false);
  }
});
