import { load } from 'cheerio';
import { describe, expect, test } from 'vitest';
import { diffAllEditions, type DatedEdition } from '../diff';
import { code, datedEdition, FIRST, LATEST, provision, SECOND } from '../fixture';
import { changesFeed } from './feed';

const URL = 'https://example.org';

describe('the feed', () => {
  const feedOf = (editions: DatedEdition[]) =>
    changesFeed(URL, editions, diffAllEditions(editions));
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

  test('has the elements that Atom requires, with and without editions', () => {
    for (const editions of [[LATEST], [LATEST, FIRST], [LATEST, SECOND, FIRST]]) {
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

  test('has no entries without an edition, and takes its date from the data', () => {
    expect(entriesOf(feedOf([LATEST]))).toEqual([]);
    expect(load(feedOf([LATEST]), { xml: true })('feed > updated').text()).toBe(
      '2027-01-01T00:00:00.000Z',
    );
  });

  test('has an entry for each edition, and one for what changed since', () => {
    const entries = entriesOf(feedOf([LATEST, SECOND, FIRST]));
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

  test('escapes names and links to the edition', () => {
    const [since, second2] = entriesOf(feedOf([LATEST, SECOND, FIRST]));
    expect(since?.content).toContain('A &amp; &lt;B&gt; 2019, Touch</a>');
    expect(second2?.content).toContain(`href="${URL}/2026.2/compare/gifts#xyz-2020"`);
  });

  test('a further change gives the entry another id', () => {
    const idOf = (editions: DatedEdition[]) => entriesOf(feedOf(editions))[0]?.id;
    const noted = datedEdition(
      'latest',
      '2027-02',
      LATEST.reference.codes.map((one) => ({ ...one })),
    );
    expect(idOf([noted, SECOND])).toBe(idOf([LATEST, SECOND]));
    const further = datedEdition('latest', '2027-02', [...LATEST.reference.codes.slice(0, 1)]);
    expect(idOf([further, SECOND])).not.toBe(idOf([LATEST, SECOND]));
  });

  test('an edition keeps its id after an older one is archived', () => {
    const id = (editions: DatedEdition[]) =>
      entriesOf(feedOf(editions)).find(({ title }) => title.startsWith('Edition 2026.2'))?.id;
    expect(id([LATEST, SECOND])).toBe(id([LATEST, SECOND, FIRST]));
  });

  test('a check date without a day is not before the edition', () => {
    const early = datedEdition('latest', '2026-12', [code([provision()], { checked: '2026-12' })]);
    expect(entriesOf(feedOf([early, SECOND]))[0]?.updated.slice(0, 10)).toBe('2026-12-20');
  });
});
