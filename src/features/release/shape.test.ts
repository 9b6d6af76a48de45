import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { dataSchemas } from '../../site/dataSchemas';
import { SCHEMA_VERSION } from '../reference/schema';
import { dataShape, shapeDifferences } from './shape';

const FOLDER = 'src/features/release';
const stored = (version: number): unknown => {
  const file = `${FOLDER}/shape-${version}.json`;
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined;
};

const FIX = `
The shape of docs/_data differs from the one stored for schemaVersion ${SCHEMA_VERSION}. Frozen editions would not load.
See "Change the shape of the data" in CONTRIBUTING.md.
(A list of allowed words may grow, and a key may be added that can be left out.)`;

describe('the shape of the data', () => {
  test('is the one that was stored for its schemaVersion', () => {
    const shape = stored(SCHEMA_VERSION);
    expect(shape, FIX).toBeDefined();
    expect(
      shapeDifferences(shape, JSON.parse(JSON.stringify(dataShape(dataSchemas)))),
      FIX,
    ).toEqual([]);
  });

  test('every earlier shape is kept', () => {
    const versions = Array.from({ length: SCHEMA_VERSION }, (_, at) => at + 1);
    expect(versions.filter((version) => stored(version) === undefined)).toEqual([]);
  });
});

describe('shapeDifferences', () => {
  const shape = {
    type: 'object',
    properties: { stance: { type: 'string', enum: ['a', 'b'] }, id: { type: 'string' } },
    required: ['stance', 'id'],
  };
  const { stance, id } = shape.properties;

  test.each([
    [
      'a key is added that must be there',
      {
        ...shape,
        properties: { stance, id, note: id },
        required: ['stance', 'id', 'note'],
      },
      ['properties.note', 'required'],
    ],
    ['a key is gone', { ...shape, properties: { stance } }, ['properties.id']],
    ['a key is no longer required', { ...shape, required: ['id'] }, ['required']],
    [
      'a key takes another kind of value',
      { ...shape, properties: { stance, id: { type: 'number' } } },
      ['properties.id.type'],
    ],
    [
      'an allowed word is gone',
      { ...shape, properties: { stance: { ...stance, enum: ['a', 'c'] }, id } },
      ['properties.stance.enum: "b" is gone'],
    ],
    [
      'a text becomes a list of allowed words',
      { ...shape, properties: { stance, id: { ...id, enum: ['a'] } } },
      ['properties.id.enum: "any word" is gone'],
    ],
  ])('tells when %s', (_, today, differences) => {
    expect(shapeDifferences(shape, today)).toEqual(differences);
  });

  test('a key may be added that can be left out', () => {
    const today = { ...shape, properties: { stance, id, note: id } };
    expect(shapeDifferences(shape, today)).toEqual([]);
  });

  test('a list of allowed words may grow', () => {
    const today = {
      ...shape,
      properties: { stance: { ...stance, enum: ['c', 'b', 'a'] }, id },
    };
    expect(shapeDifferences(shape, today)).toEqual([]);
  });
});
