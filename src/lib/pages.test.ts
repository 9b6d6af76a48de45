import { expect, test } from 'vitest';
import {
  addressOfBuilt,
  addressOfSource,
  basePathOf,
  builtFileOf,
  embedAddress,
  isEmbedAddress,
  versionOf,
  withoutTrailingSlash,
  withoutBase,
} from './pages';

test.each([
  ['index.html', '/'],
  ['guides.html', '/guides'],
  ['guides/gifts.html', '/guides/gifts'],
  ['2026.1.html', '/2026.1'],
  ['2026.1/faq/money.html', '/2026.1/faq/money'],
  ['embed/guides/gifts/index.html', '/embed/guides/gifts/'],
])('%s is built for %s', (file, address) => {
  expect(addressOfBuilt(file)).toBe(address);
  expect(builtFileOf(address)).toBe(file);
});

test.each([
  ['index.mdx', '/'],
  ['a-z.mdx', '/a-z'],
  ['faq/index.mdx', '/faq'],
  ['guides\\gifts.mdx', '/guides/gifts'],
])('%s is served at %s', (file, address) => {
  expect(addressOfSource(file)).toBe(address);
});

test('the version of a file is told from its path', () => {
  expect(versionOf('/site/docs/a.mdx')).toBe('current');
  expect(versionOf('C:\\site\\versioned_docs\\version-2026.1\\a.mdx')).toBe('2026.1');
  expect(basePathOf('current')).toBe('');
  expect(basePathOf('2026.1')).toBe('/2026.1');
});

test('an address of Docusaurus loses the slash at its end', () => {
  expect(withoutTrailingSlash('/faq/')).toBe('/faq');
  expect(withoutTrailingSlash('/')).toBe('/');
});

test('an embed has an address of its own', () => {
  expect(embedAddress('guides/gifts')).toBe('/embed/guides/gifts/');
  expect(isEmbedAddress('/embed/guides/gifts/')).toBe(true);
  expect(isEmbedAddress('/embedded')).toBe(false);
});

test('addresses below a sub-path start at the top of the site', () => {
  expect(withoutBase('/guides/gifts', '/')).toBe('/guides/gifts');
  expect(withoutBase('/therapy-boundaries/guides/gifts', '/therapy-boundaries/')).toBe(
    '/guides/gifts',
  );
  expect(withoutBase('/therapy-boundaries/', '/therapy-boundaries/')).toBe('/');
});
