import { sitemap } from '../site/build';

/**
 * One page of each kind, and each page with a component that is on no other. `npm test` opens these
 * in the browser; tests/site/page-kinds.test.ts checks that none is missing.
 */
export const PAGE_KINDS = [
  '/',
  '/a-z',
  '/about',
  '/about/data',
  '/blog',
  '/blog/aca-former-clients',
  '/blog/archive',
  '/changes',
  '/clinics',
  '/codes',
  '/codes/aca-2014',
  '/codes/changing',
  '/compare',
  '/compare/gifts',
  '/compare/sexual-former',
  '/compare/side-by-side',
  '/complain',
  '/complain/us',
  '/editions',
  '/faq',
  '/faq/harm-and-complaints',
  '/faq/touch-and-gifts',
  '/glossary',
  '/guides',
  '/guides/gifts',
  '/guides/harm-and-abuse',
  '/handouts',
  '/handouts/touch-and-gifts',
  '/handouts/us/tx',
  '/law',
  '/law/minor-consent',
  '/law/us/tx',
  '/where-to-turn',
  '/where-to-turn/uk',
  '/which-code',
];

/** Pages that are not in the sitemap. */
const UNLISTED = ['/search'];

/** Whether `npm run test:all` runs the tests, which opens every page. */
export const OPENS_EVERY_PAGE = process.env.E2E_EVERY_PAGE === '1';

/** The pages that are opened in every mode. */
export const OPENED_PAGES = OPENS_EVERY_PAGE
  ? [...sitemap(), ...UNLISTED]
  : [...PAGE_KINDS, ...UNLISTED];

/** @returns `all` for `npm run test:all`, otherwise `few` of them, which are enough to find most faults. */
export function everyOr<T>(all: readonly T[], few: readonly T[]): readonly T[] {
  return OPENS_EVERY_PAGE ? all : few;
}
