import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import * as z from 'zod';

const { dependencies, devDependencies } = z
  .object({
    dependencies: z.record(z.string(), z.string()),
    devDependencies: z.record(z.string(), z.string()),
  })
  .parse(JSON.parse(readFileSync('package.json', 'utf8')));
const all = { ...dependencies, ...devDependencies };

/** The names in the first column of the tables in DEPENDENCIES.md. */
const named = readFileSync('DEPENDENCIES.md', 'utf8')
  .split('\n')
  .filter((line) => line.startsWith('| `'))
  .flatMap((line) => [...(line.split('|')[1] ?? '').matchAll(/`([^`]+)`/g)])
  .map(([, name = '']) => name)
  .filter((name) => name !== '@types/*')
  .sort();

test('DEPENDENCIES.md names every dependency once, and no other package', () => {
  const expected = Object.keys(all).filter((name) => !name.startsWith('@types/'));
  expect(named).toEqual(expected.sort());
});

test('versions are exact', () => {
  expect(Object.entries(all).filter(([, version]) => !/^\d/.test(version))).toEqual([]);
});
