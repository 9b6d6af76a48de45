import { expect, test } from 'vitest';
import { llmsTxt, plainPage, plainText } from './plainText';

const HTML = `<html><body><article><div class="markdown"><header><h1>Gifts</h1></header>
<p>You can offer one.</p>
<h2 id="why">Why?<a class="hash-link" href="#why">#</a></h2>
<p>ACA's code lets counselors decide (<a href="/compare/gifts#aca-2014">ACA 2014, A.10.f</a>).</p>
<ul><li>One</li><li>Two</li></ul>
<aside aria-label="About this page"><time datetime="2026-11-23">November 23, 2026</time></aside>
</div></article></body></html>`;
const SITE = 'https://example.org';
const URL = `${SITE}/guides/gifts`;

test('a page has its short answer and its sections, each with what it cites', () => {
  const page = plainPage(HTML, URL, false);
  expect(page?.answers).toEqual([
    { question: 'Gifts', answer: 'You can offer one.', sections: [], address: URL },
    {
      question: 'Why?',
      answer: "ACA's code lets counselors decide (ACA 2014, A.10.f).\n- One\n- Two",
      sections: ['ACA 2014, A.10.f'],
      address: `${URL}#why`,
    },
  ]);
});

test('a link to a cell that names no section is no citation, and the site may be below a path', () => {
  const html = HTML.replace('"/compare/gifts#aca-2014"', '"/sub/compare/gifts#aca-2014"').replace(
    '<ul>',
    '<p><a href="/sub/compare/gifts#aca-2014">Compare with other codes</a></p><ul>',
  );
  expect(plainPage(html, URL, true)?.answers[0]?.sections).toEqual(['ACA 2014, A.10.f']);
});

test('a table has a line for each row, and words that touch in the HTML stay apart', () => {
  const html = HTML.replace(
    '<ul>',
    `<table><tr><th><a href="/c">ACA</a><span>2014</span></th><td>You <a href="/a">may</a> or <a href="/b">not</a>.</td></tr></table>
<p><a href="tel:988">Call 988</a><a href="sms:988">Text 988</a></p><ul>`,
  );
  expect(plainPage(html, URL, true)?.answers[0]?.answer).toContain(
    'ACA 2014 | You may or not.\nCall 988, Text 988\n- One',
  );
});

test('paragraphs within a cell are sentences of their own, and punctuation stands close', () => {
  const html = HTML.replace(
    '<ul>',
    '<table><tr><td><p>Yes</p><p>From 12 on.</p><span>Tex. § 1</span><div>Read</div></td><td><b>clients</b><span>, former too</span></td></tr></table><ul>',
  );
  expect(plainPage(html, URL, true)?.answers[0]?.answer).toContain(
    'Yes. From 12 on. Tex. § 1. Read | clients, former too',
  );
});

test('a FAQ page has its questions only; a page without a review date has none', () => {
  expect(plainPage(HTML, URL, true)?.answers.map(({ question }) => question)).toEqual(['Why?']);
  expect(plainPage(HTML.replace(/<time.*<\/time>/, ''), URL, true)).toBeUndefined();
});

test('each answer has question, answer, section, date and address', () => {
  const page = plainPage(HTML, URL, true) ?? expect.fail('no page');
  expect(plainText(page, SITE)).toContain(`Question: Why?
Answer: ACA's code lets counselors decide (ACA 2014, A.10.f).
- One
- Two
Sections cited: ACA 2014, A.10.f
Reviewed: 2026-11-23
Address: https://example.org/guides/gifts#why`);
});

test('llms.txt lists the texts below their headings', () => {
  const texts = [{ title: 'Gifts', description: 'You can ask.', url: `${SITE}/text/g.txt` }];
  const text = llmsTxt(SITE, [{ heading: 'Guides', texts }]);
  expect(text).toContain('## Guides\n\n- [Gifts](https://example.org/text/g.txt): You can ask.');
  expect(text.startsWith('# Therapy Boundaries\n\n> ')).toBe(true);
});
