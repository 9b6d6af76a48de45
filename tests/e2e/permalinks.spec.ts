import { expect, test } from '@playwright/test';
import { readFileSync } from 'node:fs';

test('each address that was ever published leads somewhere', async ({ request }) => {
  const lines = readFileSync('permalinks.txt', 'utf8').trimEnd().split('\n');
  const pages = new Set(lines.map((line) => line.split('#')[0] ?? ''));
  expect(pages.size).toBeGreaterThan(100);
  const lost: string[] = [];
  for (const page of pages) {
    const response = await request.get(page);
    if (!response.ok()) lost.push(`${page}: ${response.status()}`);
  }
  expect(lost).toEqual([]);
});
