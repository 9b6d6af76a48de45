import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { SCHEMA_VERSION } from '../../src/features/reference/schema';
import { dataVersions } from '../../src/lib/node/dataVersions';
import { listedPages } from '../../src/features/content/node/listedPages';
import { loadReference } from '../../src/features/reference/node/readData';
import { slicesOf } from '../../src/features/reference/dataComponents';
import { dataComponents } from '../../src/site/dataComponents';
import { readSearchData } from '../../src/features/search/index/readSearchData';

/** Every frozen edition, as it lies on the disk: also one that versions.json has forgotten. */
const frozen = existsSync('versioned_docs')
  ? readdirSync('versioned_docs').map((name) => `versioned_docs/${name}`)
  : [];

test("today's data has today's shape: only editions may be older", () => {
  const files = readdirSync('docs/_data', { recursive: true, encoding: 'utf8' })
    .map((name) => `docs/_data/${name.replaceAll('\\', '/')}`)
    .filter((file) => file.endsWith('.yaml') && !/\/(?:codes|search-phrases)\//.test(file));
  expect(files.length).toBeGreaterThan(0);
  for (const file of files) {
    const { schemaVersion } = parse(readFileSync(file, 'utf8')) as { schemaVersion: unknown };
    expect(schemaVersion, file).toBe(SCHEMA_VERSION);
  }
});

if (frozen.length === 0) {
  test('no edition has been cut yet, so there is no old data that must load', () => {
    expect(dataVersions('.').map(({ name }) => name)).toEqual(['current']);
  });
}

describe.each(frozen)('%s', (docsDir) => {
  test('is listed in versions.json', () => {
    expect(dataVersions('.').map((version) => version.docsDir)).toContain(docsDir);
  });

  test('its data loads, is without diagnostic and is cut into slices', () => {
    const reference = loadReference('.', `${docsDir}/_data`);
    const slices = slicesOf(dataComponents, { reference, pages: listedPages('.', docsDir) });
    expect(slices.length).toBeGreaterThan(reference.codes.length + reference.topics.length);
    for (const [path, slice] of slices) expect(JSON.stringify(slice), path).not.toBe('');
  });

  test('the data of its search loads', () => {
    expect(readSearchData('.', `${docsDir}/_data`).phrases.length).toBeGreaterThan(0);
  });
});
