import { describe, expect, test } from 'vitest';
import { loadReference } from '../../src/features/reference/node/readData';
import { codePages, comparisonCategories } from '../../src/site/sidebarItems';

const reference = loadReference('.', 'docs/_data');

describe('the pages of codes in the sidebar', () => {
  test('are there for every code: those in force by their position, superseded ones last', () => {
    const pages = codePages(reference, '.');
    expect(pages.length).toBe(reference.codes.length);
    expect(pages.slice(0, 3)).toEqual(['codes/aca-2014', 'codes/apa-2017', 'codes/nasw-2021']);
    expect(pages.slice(-2)).toEqual(['codes/aca-2005', 'codes/aps-2007']);
  });

  test('without a position follow those with one, before superseded codes', () => {
    const codes = reference.codes.map((code) =>
      code.id === 'aps-2007' ? { ...code, inForce: null } : code,
    );
    expect(codePages({ ...reference, codes }, '.').slice(-2)).toEqual([
      'codes/aps-2007',
      'codes/aca-2005',
    ]);
  });
});

test('the comparisons are in categories, in the order of topics.yaml', () => {
  const categories = comparisonCategories(reference);
  expect(categories[1]).toEqual({
    type: 'category',
    label: 'Money and gifts',
    items: ['compare/business', 'compare/gifts', 'compare/bartering', 'compare/fees'],
  });
});
