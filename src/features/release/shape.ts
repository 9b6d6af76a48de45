import * as z from 'zod';
import { askedFileSchema } from '../search/index/asked';
import { wordsFileSchema } from '../search/index/words';
import { codeSchema, glossaryFileSchema, topicsFileSchema } from '../reference/schema';

/** Every kind of file in a `_data` folder. */
const FILES = {
  'topics.yaml': topicsFileSchema,
  'glossary.yaml': glossaryFileSchema,
  'codes/<id>.yaml': codeSchema,
  'words.yaml': wordsFileSchema,
  'asked/<page>.yaml': askedFileSchema,
};

/** @returns today's shape of the data: a JSON Schema for each kind of file, without its words. */
export function dataShape(): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(FILES).map(([name, schema]) => [name, withoutWords(z.toJSONSchema(schema))]),
  );
}

/** Descriptions say what a key means; they are no part of the shape. */
function withoutWords(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutWords);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key, inner]) => !(key === 'description' && typeof inner === 'string'))
      .map(([key, inner]) => [key, withoutWords(inner)]),
  );
}

/**
 * Where a shape differs from the one that was stored for its schemaVersion. A closed list of words
 * may grow, because what was written before still fits; anything else is another shape.
 * @param at where in the shape this is.
 * @returns the places that differ: `codes/<id>.yaml.properties.label`.
 */
export function shapeDifferences(stored: unknown, today: unknown, at = ''): string[] {
  if (isRecord(stored) && isRecord(today)) {
    return [...new Set([...Object.keys(stored), ...Object.keys(today)])].flatMap((key) => {
      const place = at ? `${at}.${key}` : key;
      return key === 'enum'
        ? missingWords(stored[key], today[key]).map((word) => `${place}: "${word}" is gone`)
        : shapeDifferences(stored[key], today[key], place);
    });
  }
  if (Array.isArray(stored) && Array.isArray(today) && stored.length === today.length) {
    return stored.flatMap((item, index) => shapeDifferences(item, today[index], `${at}[${index}]`));
  }
  return Object.is(stored, today) ? [] : [at];
}

function missingWords(stored: unknown, today: unknown): string[] {
  const words: unknown[] = Array.isArray(stored) ? stored : [];
  const known: unknown[] = Array.isArray(today) ? today : [];
  if (words.length === 0) return ['any word'];
  return words.filter((word) => !known.includes(word)).map(String);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
