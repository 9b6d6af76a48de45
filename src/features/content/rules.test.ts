import { describe, expect, test } from 'vitest';
import { fixture } from '../../../tests/data/fixture';
import { readReference } from '../reference/reference';
import { readPage } from './page';
import { repeatedSentences } from './repeats';
import { dataComponents } from '../../site/dataComponents';
import { pageRules } from './rules';

const MATTER = `---
title: Gifts
description: You may give a small gift in many cases, and you can ask first.
kind: guide
topics: [gifts]
sources: [xyz-2020]
reviewed: 2026-11-23
---
`;

function faultsOf(body: string, matter = MATTER) {
  const { reference } = readReference(fixture());
  if (!reference) throw new Error('The fixture has a diagnostic.');
  const page = readPage('docs/guides/gifts.mdx', `${matter}\n${body}\n`);
  return pageRules(dataComponents).flatMap((rule) =>
    rule.check(page, reference).map(({ line, problem }) => `${line}: ${problem}`),
  );
}

describe('a page', () => {
  test('that keeps the rules has no diagnostic', () => {
    const body =
      'You can ask. The code sets terms (<Cite code="xyz-2020" topic="gifts" />).\n\n## Why {/* #why */}\n\nIt helps to talk.';
    expect(faultsOf(body)).toEqual([]);
  });

  test.each([
    ['## Why', 'The heading "Why" has no id.'],
    ['# Why {/* #why */}', 'is a second h1'],
    ['## A {/* #a */}\n\n## B {/* #a */}', 'The id "a" stands twice'],
    ['See <Cite code="xyz-2020" topic="touch" />.', 'no published provision on "touch"'],
    ['See <Cite code="abc-1" topic="gifts" />.', 'names the code "abc-1", which is not there'],
    ['<CodesTable topic="transference" />', 'is no rule topic'],
    ['<Video />', '<Video> is no component for pages.'],
    ['<span id="old">Words</span>', '<span> is no component for pages.'],
    ['The rule is C.2.g of the code.', 'section C.2.g, which no checked provision has'],
    ['The rule is 10.08(a) of the code.', 'section 10.08(a)'],
    ['You should have told someone.', '"You should have"'],
    ['Go on — and ask.', '"—"'],
    ['In all codes this is so.', '"all codes"'],
    ['The chairman told you.', 'chairman'],
    [
      'It says "one two three four five six seven eight nine ten eleven twelve more".',
      '13 words are quoted',
    ],
    [`You ${'can ask and '.repeat(15)}talk.`, 'at most 35 go'],
  ])('with %j is refused', (body, problem) => {
    expect(faultsOf(body).join('\n')).toContain(problem);
  });

  test('that keeps the id of a section that is gone has no diagnostic', () => {
    expect(faultsOf('<span id="old"></span>\n\nYou can ask.')).toEqual([]);
  });

  test('that cites a section the cell does not have is refused', () => {
    const body = 'It is so (<Cite code="xyz-2020" topic="gifts" sections="A.2" />).';
    expect(faultsOf(body).join()).toContain('xyz-2020 has no A.2 on "gifts"; it has A.1.');
  });

  test('with hard words is refused by its grade', () => {
    const body =
      'Professional organizations necessitate considerable deliberation regarding confidentiality obligations.';
    expect(faultsOf(body).join()).toMatch(/reads at grade \d+\.\d/);
  });

  test('with a typed section that the data has is fine', () => {
    expect(faultsOf('The rule is A.1 of the code.')).toEqual([]);
  });

  test('that cites a code it does not list is told so', () => {
    const matter = MATTER.replace('sources: [xyz-2020]\n', '');
    const body = 'It is so (<Cite code="xyz-2020" topic="gifts" />).';
    expect(faultsOf(body, matter).join()).toContain('xyz-2020 is cited and not listed');
  });

  test.each([
    ['kind: guide', 'kind: essay'],
    ['topics: [gifts]', 'topics: [presents]'],
    ['reviewed: 2026-11-23', 'reviewed: 2026-11-23\nnextReview: 2027-11-22'],
    ['reviewed: 2026-11-23', 'reviewed: soon'],
    ['title: Gifts\n', ''],
    ['kind: guide', 'kind: handout'],
    ['kind: guide', 'kind: guide\nmore: /guides/gifts'],
    ['kind: guide', 'kind: handout\nmore: https://example.org'],
  ])('whose front matter has %j turned into %j is refused', (from, to) => {
    expect(faultsOf('You can ask.', MATTER.replace(from, to))).not.toEqual([]);
  });
});

test('a long sentence that stands on two pages is named on the second', () => {
  const long = `You can ${'ask and '.repeat(9)}talk.`;
  const pages = ['a', 'b'].map((name) => readPage(`docs/${name}.mdx`, `${long}\n\nYou can ask.`));
  expect(repeatedSentences(pages).map(({ file }) => file)).toEqual(['docs/b.mdx']);
});
