import { expect, test } from 'vitest';
import { printCitation, readCitation } from '../../../tests/citationJs';
import { curlyQuotes } from './bibtexSyntax';
import { apa, bibtex, chicago, cslJson, titleCase } from './formats';
import { citationTags, pageCitation, type CitedPage } from './pageCitation';

const PAGE: CitedPage = {
  siteUrl: 'https://example.org',
  address: '/guides/gifts',
  title: 'Gifts and saying thank you',
  day: '2026-03-04',
  language: 'en',
  text: '',
};
const inApa = (page: CitedPage) => Object.values(apa(pageCitation(page))).join('');

const TITLES = [
  PAGE.title,
  'Everything, A to Z',
  'Where do I turn?',
  'Family, couples and young people: questions',
  'A one-sided relationship',
  "Your therapist's own problems and feelings",
  'Can we be “just friends”?',
  'What "dual relationship" means',
  'R&D at 100%: #1 of_two ~ for {$5} ^ \\',
];

test('a citation has the address, the text and the date of its page', () => {
  expect(inApa(PAGE)).toBe(
    'Therapy Boundaries. (2026, March 4). Gifts and saying thank you. https://example.org/guides/gifts',
  );
  expect(inApa({ ...PAGE, text: 'Edition 2026.1', address: '/2026.1/guides/gifts' })).toBe(
    'Therapy Boundaries. (2026, March 4). Gifts and saying thank you [Edition 2026.1]. https://example.org/2026.1/guides/gifts',
  );
  expect(chicago(pageCitation(PAGE))).toBe(
    'Therapy Boundaries. “Gifts and Saying Thank You.” March 4, 2026. https://example.org/guides/gifts.',
  );
  expect(bibtex(pageCitation(PAGE))).toBe(`@misc{therapy-boundaries_guides_gifts,
  author = {{Therapy Boundaries}},
  title = {{Gifts and saying thank you}},
  date = {2026-03-04},
  year = {2026},
  month = mar,
  url = {https://example.org/guides/gifts}
}`);
});

test.each(
  TITLES.flatMap((title) => ['Edition 2026.1', ''].map((text) => ({ ...PAGE, title, text }))),
)('APA and Chicago match citation-js: $title $text', (page) => {
  const item = pageCitation(page);
  expect(inApa(page)).toBe(printCitation(item, 'apa'));
  expect(chicago(item)).toBe(printCitation(item, 'chicago'));
});

test.each(TITLES)('citation-js reads BibTeX and CSL-JSON back: %s', (title) => {
  const item = pageCitation({ ...PAGE, title });
  const fromBibtex = readCitation(bibtex(item));
  expect(curlyQuotes(fromBibtex.title)).toBe(curlyQuotes(title));
  expect(fromBibtex.id).toBe(item.id);
  expect(fromBibtex.URL).toBe(item.URL);
  expect(fromBibtex.issued).toEqual(item.issued);
  expect(readCitation(cslJson(item))).toMatchObject(item);
});

test('a trailing slash is dropped, except for the home page', () => {
  expect(pageCitation({ ...PAGE, address: '/guides/' }).URL).toBe('https://example.org/guides');
  expect(pageCitation({ ...PAGE, address: '/' }).URL).toBe('https://example.org/');
});

test('an edition has a citation key of its own', () => {
  const [today, frozen] = ['/guides/gifts', '/2026.1/guides/gifts'].map(
    (address) => pageCitation({ ...PAGE, address }).id,
  );
  expect(frozen).not.toBe(today);
});

test('an invalid date throws', () => {
  expect(() => pageCitation({ ...PAGE, day: 'soon' })).toThrow(
    '/guides/gifts: "soon" is not a date',
  );
});

test('meta tags keep the author in one piece and say that the source is a web page', () => {
  const tags = new Map(citationTags(pageCitation(PAGE)));
  expect(tags.get('citation_author')).toBe('Therapy Boundaries,');
  expect(tags.get('citation_publication_date')).toBe('2026/03/04');
  expect(tags.get('citation_public_url')).toBe('https://example.org/guides/gifts');
  expect(tags.get('z:itemType')).toBe('webpage');
});

test.each([
  ['contact between sessions', 'Contact between Sessions'],
  ['what it is for', 'What It Is For'],
  ['touch: the facts', 'Touch: The Facts'],
  ['word-for-word notes', 'Word-for-Word Notes'],
  ['the (new) code', 'The (New) Code'],
])('title case: %s', (title, expected) => {
  expect(titleCase(title)).toBe(expected);
});
