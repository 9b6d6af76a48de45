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
const readme = readFileSync('README.md', 'utf8');

test.each(Object.keys(all))('%s has its reason in the README', (name) => {
  const short = name.replace('@docusaurus/', '');
  const isNamed = readme.includes(`\`${name}\``) || readme.includes(`\`${short}\``);
  expect(isNamed || name.startsWith('@types/'), `Add ${name} to the table, with one reason.`).toBe(
    true,
  );
});

test('versions are exact', () => {
  expect(Object.entries(all).filter(([, version]) => !/^\d/.test(version))).toEqual([]);
});
