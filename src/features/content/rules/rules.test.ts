import { describe, expect, test } from 'vitest';
import { fixture } from '../../../../tests/data/fixture';
import { readReference } from '../../reference/reference';
import { readPage } from '../page';
import { dataComponents } from '../../../site/dataComponents';
import { pageRules } from '.';

const MATTER = `---
title: Gifts
description: You may give a small gift in many cases, and you can ask first.
kind: guide
topics: [gifts]
sources: [xyz-2020]
reviewed: 2026-11-23
---
`;

function problemsOf(body: string, matter = MATTER) {
  const { reference } = readReference(fixture());
  if (!reference) throw new Error('The fixture is invalid.');
  const page = readPage('docs/guides/gifts.mdx', `${matter}\n${body}\n`);
  return pageRules(dataComponents, {}).flatMap((rule) =>
    rule.check(page, reference).map(({ line, problem }) => `${line}: ${problem}`),
  );
}

describe('a page', () => {
  test('that follows the rules has no diagnostic', () => {
    const body =
      'You can ask. The code sets terms (<Cite code="xyz-2020" topic="gifts" />).\n\n## Why {/* #why */}\n\nIt helps to talk.';
    expect(problemsOf(body)).toEqual([]);
  });

  test.each([
    ['## Why', 'The heading "Why" has no id.'],
    ['# Why {/* #why */}', 'is a second h1'],
    ['## A {/* #a */}\n\n## B {/* #a */}', 'The id "a" is used twice'],
    ['See <Cite code="xyz-2020" topic="touch" />.', 'no published provision on "touch"'],
    ['See <Cite code="abc-1" topic="gifts" />.', 'has code="abc-1", but there is no such code'],
    [
      '<CodesTable topic="transference" />',
      'has topic="transference", but there is no such rule topic',
    ],
    ['<Video />', '<Video> is not a component for pages.'],
    ['<span id="old">Words</span>', '<span> is not a component for pages.'],
    ['The rule is C.2.g of the code.', 'section C.2.g, which no published provision has'],
    ['The rule is 10.08(a) of the code.', 'section 10.08(a)'],
    ['You should have told someone.', '"You should have"'],
    ['Go on — and ask.', '"—"'],
    ['In all codes this is so.', '"all codes"'],
    ['The chairman told you.', 'chairman'],
    [
      'It says "one two three four five six seven eight nine ten eleven twelve more".',
      'This quotation has 13 words',
    ],
    [`You ${'can ask and '.repeat(15)}talk.`, 'The limit is 35'],
  ])('with %j has the diagnostic %j', (body, problem) => {
    expect(problemsOf(body).join('\n')).toContain(problem);
  });

  test('that keeps the id of a removed section has no diagnostic', () => {
    expect(problemsOf('<span id="old"></span>\n\nYou can ask.')).toEqual([]);
  });

  test('must not cite a section that the cell does not have', () => {
    const body = 'It is so (<Cite code="xyz-2020" topic="gifts" sections="A.2" />).';
    expect(problemsOf(body).join()).toContain('xyz-2020 has no A.2 on "gifts". It has A.1.');
  });

  test('with hard words is above the reading grade', () => {
    const body =
      'Professional organizations necessitate considerable deliberation regarding confidentiality obligations.';
    expect(problemsOf(body).join()).toMatch(/reads at grade \d+\.\d/);
  });

  test('with a typed section that the data has has no diagnostic', () => {
    expect(problemsOf('The rule is A.1 of the code.')).toEqual([]);
  });

  test('that cites a code must list it as a source', () => {
    const matter = MATTER.replace('sources: [xyz-2020]\n', '');
    const body = 'It is so (<Cite code="xyz-2020" topic="gifts" />).';
    expect(problemsOf(body, matter).join()).toContain('xyz-2020 is cited and not listed');
  });

  describe('that compares a topic', () => {
    const compare = MATTER.replace('kind: guide', 'kind: compare');
    const citation = 'XYZ sets terms (<Cite code="xyz-2020" topic="gifts" />).';
    const cited = `You can offer one. Ask first.\n\n${citation}`;

    test('may name a code that it cites', () => {
      expect(problemsOf(cited, compare)).toEqual([]);
    });

    test.each([
      ['XYZ is not checked yet on this.', compare],
      ['You can ask.', compare.replace('You may give', 'XYZ lets you give')],
    ])('must not name one without a citation: %j', (body, matter) => {
      expect(problemsOf(body, matter).join()).toContain('XYZ is named, but the page cites no cell');
    });

    test.each([
      [citation, 'The first paragraph has a citation.'],
      ['You can offer one. Ask first. It helps.', 'The first paragraph has 3 sentences'],
      [
        `You ${'can ask and '.repeat(8)}talk. You ${'may ask and '.repeat(7)}talk.`,
        'The first paragraph has 2 sentences and 49 words.',
      ],
      [`<TopicCounts topic="gifts" />\n\n${cited}`, 'The page does not start with a paragraph.'],
    ])('must start with a short answer: %j', (body, problem) => {
      expect(problemsOf(body, compare).join('\n')).toContain(`10: ${problem}`);
    });

    test('may cite after two sentences, and a guide may cite at once', () => {
      expect(problemsOf(cited, compare)).toEqual([]);
      expect(problemsOf(citation)).toEqual([]);
    });

    test('does not name a body by a part of another name', () => {
      expect(problemsOf('XYZ (Ireland) and ABC-XYZ are others.', compare)).toEqual([]);
    });
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
  ])('with %j of its front matter changed to %j has a diagnostic', (from, to) => {
    expect(problemsOf('You can ask.', MATTER.replace(from, to))).not.toEqual([]);
  });
});
