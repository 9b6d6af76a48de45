import { expect, test } from 'vitest';
import { textOf } from '../embed';
import type { DocsPage } from '../../../lib/node/docsPlugin';
import { readEmbeds } from './readEmbeds';

const SITE = 'https://therapy-boundaries.example';
const reference = { topics: [], codes: [], terms: [] };
const page: DocsPage = {
  url: '/faq/touch',
  title: 'Touch: questions',
  description: '',
  pageKind: 'faq',
  topics: [],
};
const FACTS = '<aside aria-label="About this page"><time datetime="2026-11-23"></time></aside>';
const built = (body: string) => `<article><div class="markdown">${body}</div></article>`;
const HTML = built(`<header><h1>Touch: questions</h1></header><p>You may want a hug.</p>
<h2 id="hug">Can my therapist hug me?<a class="hash-link" href="#hug">\u200b</a></h2>
<p>Some do, by their <a href="/glossary#code">code</a><span role="tooltip">Rules.</span>. See
<a href="/guides/touch">touch</a> &lt;b&gt;.</p>
<p>${'word '.repeat(200)}(<a href="/compare/touch#nasw-2021">NASW 2021<!-- -->, <!-- -->1.10</a>).</p>
${FACTS}`);

test('a page of questions has an embed, and one for each question', () => {
  const embeds = readEmbeds({ page, html: HTML, site: SITE, reference });
  expect(embeds.map(({ id, kind, title }) => [id, kind, title])).toEqual([
    ['faq/touch', 'theme', 'Touch: questions'],
    ['faq/touch/hug', 'question', 'Can my therapist hug me?'],
  ]);
});

test('text is that of the page, links are absolute, definitions are left out', () => {
  const [, embed] = readEmbeds({ page, html: HTML, site: SITE, reference });
  const [block] = embed?.blocks ?? [];
  expect(block && textOf(block)).toBe('Some do, by their code. See touch <b>. …');
  const html = block?.pieces.map((piece) => piece.html).join('') ?? '';
  expect(html).toContain(`<a href="${SITE}/guides/touch" target="_top" rel="noopener">touch</a>`);
  expect(html).toContain('&lt;b&gt;');
  expect(html).not.toContain('glossary');
});

test('an omitted citation is named in the source line', () => {
  const [, embed] = readEmbeds({ page, html: HTML, site: SITE, reference });
  expect(embed?.isCut).toBe(true);
  expect(embed?.codes).toBe('The whole answer cites NASW 2021, 1.10.');
});

test('a page that lacks what its embed shows is an error; pages of other kinds have none', () => {
  const read = (html: string, pageKind = 'guide') =>
    readEmbeds({ page: { ...page, pageKind }, html, site: SITE, reference });
  expect(() => read(built('<p>Yes.</p>'))).toThrow('when it was last reviewed');
  expect(() => read(built(`<header></header><h2 id="a">A</h2><p>Yes.</p>${FACTS}`))).toThrow(
    'no words',
  );
  expect(read(HTML, 'list')).toEqual([]);
});
