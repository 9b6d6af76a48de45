import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { cellOf } from '../../src/features/reference/cells';
import { ruleTopics } from '../../src/features/reference/topics';
import { editions, textOf } from './api';
import { idsAt } from './build';

describe.each(editions)('the CSV of $folder', ({ folder, reference }) => {
  const rows: Record<string, string>[] = parse(textOf(`${folder}/reference.csv`), {
    columns: true,
  });

  test('it has a row for each provision and each cell that is not checked', () => {
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

  test('no field starts like a spreadsheet formula', () => {
    const fields = rows.flatMap((row) => Object.values(row));
    expect(fields.filter((field) => /^[=+\-@]/.test(field))).toEqual([]);
  });

  test('every address exists', () => {
    for (const address of new Set(rows.map((row) => row.address ?? ''))) {
      const [page = '', anchor = ''] = address.split('#');
      expect(idsAt(page).has(anchor), address).toBe(true);
    }
  });
});
