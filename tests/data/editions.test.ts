import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { SCHEMA_VERSION } from '../../src/features/reference/schema';
import { dataVersions } from '../../src/lib/node/dataVersions';
import { isPublished } from '../../src/features/reference/cells';
import { slicesOf } from '../../src/lib/data/components';
import { loadSiteData, siteIds } from '../../src/site/data';
import { dataComponents } from '../../src/site/dataComponents';
import { readSearchData } from '../../src/features/search/index/readSearchData';

/** The folder of every frozen edition, also of one that is missing in versions.json. */
const frozen = existsSync('versioned_docs')
  ? readdirSync('versioned_docs').map((name) => `versioned_docs/${name}`)
  : [];

test('the current data has the current schema version: only editions may have an older one', () => {
  const files = readdirSync('docs/_data', { recursive: true, encoding: 'utf8' })
    .map((name) => `docs/_data/${name.replaceAll('\\', '/')}`)
    .filter(
      (file) => file.endsWith('.yaml') && !/\/(?:codes|law\/[a-z]+|search-phrases)\//.test(file),
    );
  expect(files.length).toBeGreaterThan(1);
  for (const file of files) {
    const { schemaVersion } = parse(readFileSync(file, 'utf8')) as { schemaVersion: unknown };
    expect(schemaVersion, file).toBe(SCHEMA_VERSION);
  }
});

if (frozen.length === 0) {
  test('without frozen editions, the current version is the only one', () => {
    expect(dataVersions('.').map(({ name }) => name)).toEqual(['current']);
  });
}

describe.each(frozen)('%s', (docsDir) => {
  test('is listed in versions.json', () => {
    expect(dataVersions('.').map((version) => version.docsDir)).toContain(docsDir);
  });

  test('its data loads without diagnostics, and its slices have every published provision', () => {
    const source = loadSiteData('.', { docsDir, dataDir: `${docsDir}/_data` });
    const { reference } = source;
    const slices = new Map(slicesOf(dataComponents, source, siteIds(source)));
    expect(reference.codes.length).toBeGreaterThan(0);
    for (const { id, provisions } of reference.codes) {
      for (const { topic, says } of provisions.filter(isPublished)) {
        for (const path of [`codes/${id}.json`, `topics/${topic}.json`]) {
          expect(JSON.stringify(slices.get(path)), path).toContain(JSON.stringify(says));
        }
      }
    }
  });

  test('its search phrases load', () => {
    expect(readSearchData('.', `${docsDir}/_data`).phrases.length).toBeGreaterThan(0);
  });
});
