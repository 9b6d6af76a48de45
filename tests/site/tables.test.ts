import { describe, expect, test } from 'vitest';
import { cellOf, isPublished } from '../../src/features/reference/cells';
import { basisSentence, bindsPhrase } from '../../src/features/reference/binding';
import { PERIOD_TOPICS, predicateOf } from '../../src/features/reference/predicate';
import { loadReference } from '../../src/features/reference/node/readData';
import { pageAt } from './build';

const reference = loadReference('.', 'docs/_data');
const topics = reference.topics.filter(({ kind }) => kind === 'rule');

describe('the built comparison of a topic', () => {
  test.each(topics.map(({ id }) => id))('%s', (topic) => {
    const $ = pageAt(`/compare/${topic}`);
    expect($('article table').length).toBeGreaterThan(0);
    // The table of waiting periods has two columns.
    const periods = $('figure table');
    expect(periods.length).toBe(PERIOD_TOPICS.includes(topic) ? 1 : 0);
    periods.each((_, table) => {
      expect($(table).find('caption').text()).not.toBe('');
      expect($(table).find('tbody th[scope="row"]').length).toBeGreaterThan(0);
    });
    $('article table')
      .not(periods)
      .each((_, table) => {
        expect($(table).find('caption').text()).not.toBe('');
        expect($(table).find('thead th[scope="col"]').length).toBe(3);
        expect($(table).find('tbody th[scope="row"]').length).toBeGreaterThan(0);
      });

    for (const code of reference.codes) {
      const cell = cellOf(code, topic);
      const row = $(`tr[id="${code.id}"]`);
      if (cell.provisions.length === 0) {
        // A gap has no row, and keeps its address in the line of what is not checked.
        expect(row.length).toBe(0);
        if (code.inForce !== false) expect($(`p > a[id="${code.id}"]`).text()).toBe(code.label);
        continue;
      }
      expect(row.length, `${topic}#${code.id} has an address`).toBe(1);
      // A code with several provisions on a topic has several rows; the first carries the address.
      const rows = row.add(row.nextUntil('tr[id]')).text();
      expect(rows).toContain(bindsPhrase(code));
      if (code.officialUrl) expect(row.find(`a[href="${code.officialUrl}"]`).length).toBe(1);
      for (const provision of cell.provisions) {
        const { says, sections, waitingPeriod, basis } = provision;
        expect(rows).toContain(predicateOf(topic, provision));
        if (basis) expect(rows).toContain(basisSentence(code, basis));
        expect(rows).toContain(says);
        expect(rows).toContain(sections.join(', '));
        if (waitingPeriod) expect(rows).toContain(waitingPeriod);
      }
    }
  });
});

describe('the built page of a code', () => {
  test.each(reference.codes.map((code) => [code.id, code] as const))('%s', (id, code) => {
    const $ = pageAt(`/codes/${id}`);
    const text = $('article').text();
    expect(text).toContain(code.body);
    expect(text).toContain(code.edition);
    for (const { topic, says } of code.provisions.filter(isPublished)) {
      expect($(`h3[id="${topic}"]`).length).toBe(1);
      expect(text).toContain(says);
    }
    if (code.officialUrl) {
      expect($(`article a[href="${code.officialUrl}"]`).length).toBeGreaterThan(0);
    }
  });
});
