import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { cellOf } from '../../src/features/reference/cells';
import { ruleTopics } from '../../src/features/reference/topics';
import { editions, textOf } from './api';
import { pageAt } from './build';

const anchors = new Map<string, string[]>();

/** @returns the ids on a page; read once, since many rows lead to the same page. */
function anchorsOf(page: string): string[] {
  const known = anchors.get(page);
  if (known) return known;
  const $ = pageAt(page);
  const ids = $('[id]')
    .toArray()
    .map((element) => $(element).attr('id') ?? '');
  anchors.set(page, ids);
  return ids;
}

describe.each(editions)('the CSV of $folder', ({ folder, reference }) => {
  const rows: Record<string, string>[] = parse(textOf(`${folder}/reference.csv`), {
    columns: true,
  });

  test('it has a row for each provision and each gap', () => {
    const expected = reference.codes.flatMap((code) =>
      ruleTopics(reference).flatMap(({ id }) => {
        const { state, provisions } = cellOf(code, id);
        const states = provisions.map(({ stance }) => stance);
        return (states.length > 0 ? states : [state]).map((one) => `${code.id} ${id} ${one}`);
      }),
    );
    const given = rows.map(({ code, topic, state }) => [code, topic, state].join(' '));
    expect(given).toEqual(expected);
  });

  test('no field runs as a formula', () => {
    const fields = rows.flatMap((row) => Object.values(row));
    expect(fields.filter((field) => /^[=+\-@]/.test(field))).toEqual([]);
  });

  test('every address leads to a place', () => {
    for (const address of new Set(rows.map((row) => row.address ?? ''))) {
      const [page = '', anchor = ''] = address.split('#');
      expect(anchorsOf(page), address).toContain(anchor);
    }
  });
});
