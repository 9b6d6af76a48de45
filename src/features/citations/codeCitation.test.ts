import { expect, test } from 'vitest';
import { citeCode } from './codeCitation';

const code = {
  id: 'xyz-2020',
  label: 'XYZ 2020',
  abbreviation: 'XYZ',
  title: 'Ethics & Conduct',
  body: 'The XYZ Association',
  profession: 'counselors',
  country: 'US' as const,
  edition: '2020',
  inForce: true,
  officialUrl: 'https://xyz.example/code_1',
};

test('cites a code by author, year, title, edition and section', () => {
  const { apa, inText, bibtex } = citeCode(code, 'A.6.e');
  expect(apa).toEqual({
    author: 'The XYZ Association',
    year: '2020',
    title: 'Ethics & conduct',
    address: 'https://xyz.example/code_1',
  });
  expect(inText).toBe('(The XYZ Association, 2020, Section A.6.e)');
  expect(bibtex).toBe(`@misc{xyz-2020,
  author = {{The XYZ Association}},
  title = {{Ethics \\& Conduct}},
  year = {2020},
  edition = {2020},
  url = {https://xyz.example/code_1}
}`);
});

test('leaves out what is unknown', () => {
  const { inText, bibtex } = citeCode({ ...code, officialUrl: null }, undefined);
  expect(inText).toBe('(The XYZ Association, 2020)');
  expect(bibtex).not.toContain('url');
});
