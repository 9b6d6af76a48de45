import addFormats from 'ajv-formats';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { apiSchema } from '../reference/api/schemas';
import { apiChanges, apiChangesIndex, changesApiSchemas } from './api';
import { diffAllEditions } from './diff';
import { FIRST, LATEST, SECOND } from './fixture';

describe('the API', () => {
  const ajv = new Ajv2020({ allErrors: true });
  addFormats(ajv);
  ajv.addSchema(apiSchema(changesApiSchemas), 'api');
  const errorsOf = (shape: string, value: unknown) => {
    const check = ajv.getSchema(`api#/$defs/${shape}`);
    return check?.(JSON.parse(JSON.stringify(value))) === true ? '' : ajv.errorsText(check?.errors);
  };

  test.each([[[LATEST]], [[LATEST, FIRST]], [[LATEST, SECOND, FIRST]]])(
    'matches its schema (%#)',
    (editions) => {
      const diffs = diffAllEditions(editions);
      const index = apiChangesIndex(editions, diffs);
      expect(errorsOf('ChangesIndex', index)).toBe('');
      expect(index.pairs.length).toBe((editions.length * (editions.length - 1)) / 2);
      for (const diff of diffs) expect(errorsOf('Changes', apiChanges(diff))).toBe('');
    },
  );

  test('provisions link to their edition', () => {
    const changed = diffAllEditions([SECOND, FIRST]).map(apiChanges)[0]?.changes[0];
    expect(changed?.before[0]?.address).toBe('/2026.1/compare/gifts#xyz-2020');
    expect(changed?.after[0]?.address).toBe('/2026.2/compare/gifts#xyz-2020');
  });
});
