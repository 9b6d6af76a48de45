import { describe, expect, test } from 'vitest';
import { addressOfPage } from '../../src/features/content/answers';
import { parsePage } from './build';
import { CLAIMS } from './claims';
import { pages } from './pages';

const MIN_WORDS = 250;

const claimsOf = (matter: Record<string, unknown>) =>
  Array.isArray(matter.claims) ? matter.claims.map(String) : [];
const all = pages();

describe('the claims of the article', () => {
  test.each(CLAIMS)('%s is answered by a page of some length', (claim) => {
    const answering = all.filter(({ matter }) => claimsOf(matter).includes(claim));
    expect(answering, `No page has claims: [${claim}]`).not.toEqual([]);
    const longest = Math.max(
      ...answering.map((page) => {
        const $ = parsePage(addressOfPage(page));
        $('article table, article nav, article aside').remove();
        return $('article').text().split(/\s+/).length;
      }),
    );
    expect(longest, `words on the longest page for ${claim}`).toBeGreaterThan(MIN_WORDS);
  });

  test('pages name only known claims', () => {
    const known: readonly string[] = CLAIMS;
    for (const { path, matter } of all) {
      for (const claim of claimsOf(matter)) expect(known, `${path}: ${claim}`).toContain(claim);
    }
  });
});
