import { expect } from '@playwright/test';
import { test } from './sharedPage';

/** The top of every page, in the order of the accessibility tree. */
const TOP = `
  - link /Leave this site/
  - region "Skip to main content":
    - link "Skip to main content"
  - complementary "Help now":
    - paragraph:
      - text: In danger, or hurt by a therapist?
      - link "Where to turn now"
  - navigation "Main"`;

/** Landmarks and headings below it, in order, on one page of each kind. */
const TEMPLATES: Readonly<Record<string, string>> = {
  '/': `
  - main:
    - heading "What is all right in therapy, and what is not?" [level=1]
    - search
    - region "What people ask":
      - heading "What people ask" [level=2]
      - list`,
  '/guides/gifts': `
  - complementary:
    - navigation "Docs sidebar"
  - main:
    - article:
      - navigation "Breadcrumbs"
      - heading "Gifts and saying thank you" [level=1]
      - paragraph
      - heading /^Why a gift takes some thought/ [level=2]
      - heading /^What you can say/ [level=2]
      - heading /^Where to turn/ [level=2]
    - navigation "Docs pages"`,
  '/faq/touch-and-gifts': `
  - main:
    - article:
      - navigation "Breadcrumbs"
      - heading [level=1]
      - paragraph
      - heading [level=2]
      - paragraph`,
  '/compare/gifts': `
  - main:
    - article:
      - navigation "Breadcrumbs"
      - heading [level=1]
      - paragraph
      - table`,
  '/codes/aca-2014': `
  - main:
    - article:
      - navigation "Breadcrumbs"
      - heading [level=1]
      - paragraph`,
};

for (const [address, body] of Object.entries(TEMPLATES)) {
  test(`${address} has its landmarks and headings in order`, async ({ page }) => {
    await page.goto(address);
    await expect(page.locator('body')).toMatchAriaSnapshot(`${TOP}${body}
  - contentinfo`);
  });
}
