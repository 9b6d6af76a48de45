import { expect, test } from 'vitest';
import { pageAt, sitemap } from './build';

/** Folders with a page that lists all of their pages. */
const LISTED = ['guides', 'faq', 'compare', 'codes', 'handouts'];

const pages = sitemap().filter((address) => LISTED.includes(address.split('/')[1] ?? ''));

test.each(pages.filter((address) => address.split('/').length === 3))(
  '%s is linked from the list of its folder and from the sidebar',
  (address) => {
    const list = `/${address.split('/')[1] ?? ''}`;
    const $list = pageAt(list);
    const links = $list('article a')
      .toArray()
      .map((link) => $list(link).attr('href'));
    expect(links, `Add a link to the page that is shown at ${list}.`).toContain(address);
    const $ = pageAt(address);
    const fix = 'Add it to sidebars.ts.';
    expect($('.theme-doc-sidebar-container a[aria-current="page"]').length, fix).toBe(1);
  },
);
