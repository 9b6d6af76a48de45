import addFormats from 'ajv-formats';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { load } from 'cheerio';
import { describe, expect, test } from 'vitest';
import { apiSchema } from '../../reference/api';
import { apiChanges, apiChangesIndex } from '../apiChanges';
import { changesApiSchemas } from '../changesSchemas';
import { changesSlice, pairsOf, type DatedEdition } from '..';
import { code, edition, provision } from '../fixture';
import type { Code } from '../../reference/schema';
import { changesFeed } from './feed';

const URL = 'https://example.org';
const dated = (name: string, date: string, codes: Code[]): DatedEdition => ({
  edition: { name, base: name === 'latest' ? '' : `/${name}` },
  date,
  reference: edition(codes),
});

const touch = provision({ topic: 'touch', sections: ['B.2'], stance: 'prohibited' });
const other = code([touch], { id: 'abc-2019', label: 'A & <B> 2019' });
const first = dated('2026.1', '2026-11-25', [code([provision(), touch])]);
const second = dated('2026.2', '2026-12-20', [code([provision({ sections: ['A.2'] }), touch])]);
const latest = dated('latest', '2027-01', [
  code([provision({ sections: ['A.2'] })], { checked: '2027-01' }),
  other,
]);

describe('pairs', () => {
  test('are any two editions, the newest first', () => {
    const pairs = pairsOf([latest, second, first]);
    expect(pairs.map(({ older, newer }) => `${older.edition.name} ${newer.edition.name}`)).toEqual([
      '2026.2 latest',
      '2026.1 latest',
      '2026.1 2026.2',
    ]);
    expect(pairs.map(({ changes }) => changes.map(({ kind }) => kind))).toEqual([
      ['added', 'removed'],
      ['added', 'changed', 'removed'],
      ['changed'],
    ]);
  });

  test('are shown by code and by topic; a code that came is told as such', () => {
    const [pair] = pairsOf([latest, second]);
    if (!pair) throw new Error('There is no pair.');
    const { codes, topics, lists } = changesSlice(pair);
    expect(codes.map(({ id, changes }) => [id, changes[0]?.unlisted])).toEqual([
      ['abc-2019', 'code'],
      ['xyz-2020', null],
    ]);
    expect(topics.map(({ id, changes }) => [id, changes.length])).toEqual([['touch', 2]]);
    expect(lists).toEqual([{ what: 'Codes added', names: ['A & <B> 2019'] }]);
  });
});

describe('the data for others', () => {
  const ajv = new Ajv2020({ allErrors: true });
  addFormats(ajv);
  ajv.addSchema(apiSchema(changesApiSchemas), 'api');
  const faultsOf = (shape: string, value: unknown) => {
    const check = ajv.getSchema(`api#/$defs/${shape}`);
    return check?.(JSON.parse(JSON.stringify(value))) === true ? '' : ajv.errorsText(check?.errors);
  };

  test.each([[[latest]], [[latest, first]], [[latest, second, first]]])(
    'fits the schema (%#)',
    (editions) => {
      const pairs = pairsOf(editions);
      const index = apiChangesIndex(editions, pairs);
      expect(faultsOf('ChangesIndex', index)).toBe('');
      expect(index.pairs.length).toBe((editions.length * (editions.length - 1)) / 2);
      for (const pair of pairs) expect(faultsOf('Changes', apiChanges(pair))).toBe('');
    },
  );

  test('each side has the addresses of its edition', () => {
    const changed = pairsOf([second, first]).map(apiChanges)[0]?.changes[0];
    expect(changed?.before[0]?.address).toBe('/2026.1/compare/gifts#xyz-2020');
    expect(changed?.after[0]?.address).toBe('/2026.2/compare/gifts#xyz-2020');
  });
});

describe('the feed', () => {
  const feedOf = (editions: DatedEdition[]) => changesFeed(URL, editions, pairsOf(editions));
  const entriesOf = (text: string) => {
    const $ = load(text, { xml: true });
    return $('feed > entry')
      .toArray()
      .map((entry) => ({
        id: $(entry).find('id').text(),
        title: $(entry).find('title').text(),
        updated: $(entry).find('updated').text(),
        link: $(entry).find('link').attr('href') ?? '',
        content: $(entry).find('content').text(),
      }));
  };

  test('has what Atom requires, with and without an edition', () => {
    for (const editions of [[latest], [latest, first], [latest, second, first]]) {
      const $ = load(feedOf(editions), { xml: true });
      expect($('feed').attr('xmlns')).toBe('http://www.w3.org/2005/Atom');
      for (const field of ['id', 'title', 'updated', 'author > name']) {
        expect($(`feed > ${field}`).text(), field).not.toBe('');
      }
      expect($('feed > link[rel=self]').attr('href')).toBe(`${URL}/changes/feed.xml`);
      for (const { id, title, updated, link } of entriesOf(feedOf(editions))) {
        expect(id).toMatch(/^https:/);
        expect(link).toMatch(/^https:/);
        expect(title).not.toBe('');
        expect(new Date(updated).toISOString()).toBe(updated);
      }
    }
  });

  test('has no entry before there is an edition, and a date from the data', () => {
    expect(entriesOf(feedOf([latest]))).toEqual([]);
    expect(load(feedOf([latest]), { xml: true })('feed > updated').text()).toBe(
      '2027-01-01T00:00:00.000Z',
    );
  });

  test('has an entry an edition, and one for what changed since', () => {
    const entries = entriesOf(feedOf([latest, second, first]));
    expect(entries.map(({ title }) => title)).toEqual([
      'Since edition 2026.2: 1 cell added and 1 removed',
      'Edition 2026.2: 1 cell changed',
      'Edition 2026.1',
    ]);
    expect(entries.map(({ updated }) => updated.slice(0, 10))).toEqual([
      '2027-01-01',
      '2026-12-20',
      '2026-11-25',
    ]);
    expect(new Set(entries.map(({ id }) => id)).size).toBe(3);
  });

  test('guards names, and leads to the edition', () => {
    const [since, second2] = entriesOf(feedOf([latest, second, first]));
    expect(since?.content).toContain('A &amp; &lt;B&gt; 2019, Touch</a>');
    expect(second2?.content).toContain(`href="${URL}/2026.2/compare/gifts#xyz-2020"`);
  });

  test('the same changes have the same id, and a further change another', () => {
    const idOf = (editions: DatedEdition[]) => entriesOf(feedOf(editions))[0]?.id;
    const noted = dated(
      'latest',
      '2027-02',
      latest.reference.codes.map((one) => ({ ...one })),
    );
    expect(idOf([noted, second])).toBe(idOf([latest, second]));
    const further = dated('latest', '2027-02', [...latest.reference.codes.slice(0, 1)]);
    expect(idOf([further, second])).not.toBe(idOf([latest, second]));
  });

  test("an edition's id stays when an older one is archived", () => {
    const id = (editions: DatedEdition[]) =>
      entriesOf(feedOf(editions)).find(({ title }) => title.startsWith('Edition 2026.2'))?.id;
    expect(id([latest, second])).toBe(id([latest, second, first]));
  });

  test('a check that is known to the month only is not older than the edition', () => {
    const early = dated('latest', '2026-12', [code([provision()], { checked: '2026-12' })]);
    expect(entriesOf(feedOf([early, second]))[0]?.updated.slice(0, 10)).toBe('2026-12-20');
  });
});
