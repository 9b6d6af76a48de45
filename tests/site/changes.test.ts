import addFormats from 'ajv-formats';
import { Ajv2020, type AnySchemaObject } from 'ajv/dist/2020.js';
import { load } from 'cheerio';
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { apiChangesIndexSchema, apiChangesSchema } from '../../src/features/changelog/api';
import { apiErrataSchema } from '../../src/features/editions/errata';
import { editions, jsonOf } from './api';
import { pageAt } from './build';

const ajv = new Ajv2020({ allErrors: true });
addFormats(ajv);
ajv.addSchema(jsonOf('schema.json') as AnySchemaObject, 'api');

/** @returns the errors of a value, by a definition in schema.json; empty if there are none. */
function schemaErrors(shape: string, value: unknown): string {
  const check = ajv.getSchema(`api#/$defs/${shape}`);
  if (!check) return `schema.json has no shape ${shape}`;
  return check(value) === true ? '' : ajv.errorsText(check.errors);
}

const index = apiChangesIndexSchema.parse(jsonOf('changes.json'));

describe('the changes between editions', () => {
  test('changes.json matches the schema and has every pair of editions', () => {
    expect(schemaErrors('ChangesIndex', jsonOf('changes.json'))).toBe('');
    expect(index.editions.map(({ name }) => name)).toEqual(editions.map(({ folder }) => folder));
    expect(index.pairs.length).toBe((editions.length * (editions.length - 1)) / 2);
  });

  test('/changes links to every pair, or says that there is none', () => {
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

  test('editions have no page of changes of their own', () => {
    for (const { base } of editions.filter((edition) => edition.base !== '')) {
      expect(existsSync(`build${base}/changes.html`)).toBe(false);
    }
  });

  test.each(index.pairs)('from $from to $to: the file matches the page', (pair) => {
    const value: unknown = JSON.parse(readFileSync(`build${pair.url}`, 'utf8'));
    expect(schemaErrors('Changes', value)).toBe('');
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

describe('the errata of editions', () => {
  const { errata } = apiErrataSchema.parse(jsonOf('errata.json'));
  const textOf = (address: string) => pageAt(address)('main').text().replace(/\s+/g, ' ');

  test('errata.json matches the schema', () => {
    expect(schemaErrors('Errata', jsonOf('errata.json'))).toBe('');
  });

  test.each(errata)('$edition: $says', ({ edition, pages, says, correct }) => {
    for (const page of pages) {
      const banner = pageAt(`/${edition}${page}`)('[role=note]').text();
      expect(banner).toContain(says);
      expect(banner).toContain(correct);
    }
    expect(textOf('/editions')).toContain(correct);
  });
});
