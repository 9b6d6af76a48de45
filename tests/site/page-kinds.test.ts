import { visit } from 'unist-util-visit';
import { expect, test } from 'vitest';
import { addressOfPage } from '../../src/features/content/answers';
import type { Page } from '../../src/features/content/page';
import { PAGE_KINDS } from '../e2e/pages';
import { pages } from './pages';
import { sitemap } from './build';

const addresses = sitemap();
const all = pages();

/** @returns the names of the components on pages. */
function componentsOn(some: readonly Page[]): string[] {
  const names = new Set<string>();
  for (const { tree } of some) {
    visit(tree, ['mdxJsxFlowElement', 'mdxJsxTextElement'], (node) => {
      if ('name' in node && /^[A-Z]/.test(node.name ?? '')) names.add(node.name ?? '');
    });
  }
  return [...names];
}

test('every page that is opened in the browser exists', () => {
  expect(PAGE_KINDS.filter((address) => !addresses.includes(address))).toEqual([]);
});

test('every folder of pages, and every page outside one, is opened in the browser', () => {
  const kindOf = (address: string) => address.replace(/^(\/[^/]+\/).+$/, '$1');
  const opened = new Set(PAGE_KINDS.map(kindOf));
  // The lists of changes have the names of editions: tests/e2e/pages.ts picks one.
  const missing = addresses.filter(
    (address) => !opened.has(kindOf(address)) && !address.startsWith('/changes/'),
  );
  expect(missing, 'Add one page of each kind to PAGE_KINDS.').toEqual([]);
});

test('every component that pages use is opened in the browser', () => {
  const used = componentsOn(all);
  expect(used.length).toBeGreaterThan(10);
  const opened = componentsOn(all.filter((page) => PAGE_KINDS.includes(addressOfPage(page))));
  const missing = used.filter((name) => !opened.includes(name));
  expect(missing, 'Add a page with this component to PAGE_KINDS.').toEqual([]);
});
