import addFormats from 'ajv-formats';
import { Ajv2020, type AnySchemaObject } from 'ajv/dist/2020.js';
import { load } from 'cheerio';
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { apiChangesIndexSchema, apiChangesSchema } from '../../src/features/changelog/api';
import { editions, jsonOf } from './api';
import { pageAt } from './build';

const ajv = new Ajv2020({ allErrors: true });
addFormats(ajv);
ajv.addSchema(jsonOf('schema.json') as AnySchemaObject, 'api');

/** @returns what is wrong with a value, by a shape of schema.json; empty if nothing is. */
function faultsOf(shape: string, value: unknown): string {
  const check = ajv.getSchema(`api#/$defs/${shape}`);
  if (!check) return `schema.json has no shape ${shape}`;
  return check(value) === true ? '' : ajv.errorsText(check.errors);
}

const index = apiChangesIndexSchema.parse(jsonOf('changes.json'));

describe('what changed', () => {
  test('changes.json fits the schema and has any two editions', () => {
    expect(faultsOf('ChangesIndex', jsonOf('changes.json'))).toBe('');
    expect(index.editions.map(({ name }) => name)).toEqual(editions.map(({ folder }) => folder));
    expect(index.pairs.length).toBe((editions.length * (editions.length - 1)) / 2);
  });

  test('/changes leads to every pair, and says so where there is none', () => {
    const $ = pageAt('/changes');
    for (const { address } of index.pairs) {
      expect($(`main a[href="${address}"]`).length, address).toBeGreaterThan(0);
    }
    expect($('main').text().includes('No edition of this site has been published yet')).toBe(
      index.pairs.length === 0,
    );
  });

  test('the feed is where /changes says it is', () => {
    const href = pageAt('/changes')('link[type="application/atom+xml"][href^="/changes"]').attr(
      'href',
    );
    const $ = load(readFileSync(`build${href ?? ''}`, 'utf8'), { xml: true });
    expect($('feed > id').text()).toMatch(/\/changes$/);
    expect($('feed > entry').length).toBeGreaterThanOrEqual(editions.length - 1);
  });

  test('no edition has a list of its own', () => {
    for (const { base } of editions.filter((edition) => edition.base !== '')) {
      expect(existsSync(`build${base}/changes.html`)).toBe(false);
    }
  });

  test.each(index.pairs)('from $from to $to: file and page say the same', (pair) => {
    const value: unknown = JSON.parse(readFileSync(`build${pair.url}`, 'utf8'));
    expect(faultsOf('Changes', value)).toBe('');
    const { changes, from, to } = apiChangesSchema.parse(value);
    expect([from, to]).toEqual([pair.from, pair.to]);
    for (const kind of ['added', 'changed', 'removed'] as const) {
      expect(changes.filter((change) => change.kind === kind).length, kind).toBe(pair[kind]);
    }
    const $ = pageAt(pair.address);
    expect(
      $('main h4')
        .toArray()
        .map((heading) => $(heading).attr('id')),
    ).toEqual(changes.map(({ code, topic }) => `${code}--${topic}`));
    for (const { code, topic, before, after } of changes) {
      const cell = $(`[id="${code}--${topic}"]`).parent().text();
      for (const { says } of [...before, ...after]) expect(cell).toContain(says);
    }
  });
});
