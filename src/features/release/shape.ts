import * as z from 'zod';

/**
 * @param schemas of every kind of file in a `_data` folder, by name.
 * @returns today's shape of the data: a JSON Schema for each kind of file, as it may be written,
 *   without descriptions.
 */
export function dataShape(schemas: Readonly<Record<string, z.ZodType>>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(schemas).map(([name, schema]) => [
      name,
      withoutDescriptions(z.toJSONSchema(schema, { io: 'input' })),
    ]),
  );
}

/** A description may change at any time: it is not part of the shape. */
function withoutDescriptions(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutDescriptions);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key, inner]) => !(key === 'description' && typeof inner === 'string'))
      .map(([key, inner]) => [key, withoutDescriptions(inner)]),
  );
}

/**
 * Compares a shape with the one that was stored for its schemaVersion. A list of allowed words may
 * grow, and an object may get a key that may be left out: older data still fits. Anything else is a
 * new shape.
 * @param at path of the two shapes.
 * @returns the paths that differ: `code.properties.label`.
 */
export function shapeDifferences(stored: unknown, today: unknown, at = ''): string[] {
  if (isRecord(stored) && isRecord(today)) {
    return [...new Set([...Object.keys(stored), ...Object.keys(today)])].flatMap((key) => {
      const path = at ? `${at}.${key}` : key;
      switch (key) {
        case 'enum':
          return missingWords(stored[key], today[key]).map((word) => `${path}: "${word}" is gone`);
        case 'properties':
          return shapeDifferences(stored[key], withoutNewOptional(stored[key], today), path);
        default:
          return shapeDifferences(stored[key], today[key], path);
      }
    });
  }
  if (Array.isArray(stored) && Array.isArray(today) && stored.length === today.length) {
    return stored.flatMap((item, index) => shapeDifferences(item, today[index], `${at}[${index}]`));
  }
  return Object.is(stored, today) ? [] : [at];
}

/** @returns the properties of an object's schema, without those that are new and optional. */
function withoutNewOptional(
  stored: unknown,
  { properties, required }: Readonly<Record<string, unknown>>,
): unknown {
  if (!isRecord(stored) || !isRecord(properties)) return properties;
  const needed: unknown[] = Array.isArray(required) ? required : [];
  return Object.fromEntries(
    Object.entries(properties).filter(([key]) => key in stored || needed.includes(key)),
  );
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
