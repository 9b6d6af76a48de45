import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { checkPermalinks } from '../../src/features/permalinks/node/checkPermalinks';

const CARD = 'build/embed/guides/gifts';
let site = '';
const page = () => path.join(site, 'build/guides/gifts.html');
const list = () => readFileSync(path.join(site, 'permalinks.txt'), 'utf8');

/** Runs the check over a part of the real build, which a test has changed. */
async function check(): Promise<void> {
  const outDir = path.join(site, 'build');
  await checkPermalinks({ siteDir: site, outDir, url: '', routesPaths: [], plugins: [] });
}

beforeEach(async () => {
  site = mkdtempSync(path.join(os.tmpdir(), 'permalinks-'));
  cpSync('build/guides/gifts.html', page(), { recursive: true });
  cpSync('build/faq/touch-and-gifts.html', path.join(site, 'build/faq/touch-and-gifts.html'));
  cpSync(CARD, path.join(site, CARD), { recursive: true });
  await check();
});

afterEach(() => {
  rmSync(site, { recursive: true });
});

test('new addresses go into the list by themselves, with their anchors', () => {
  expect(list()).toContain('/guides/gifts\n/guides/gifts#');
  expect(list()).toContain('/faq/touch-and-gifts\n');
});

test('a page that was removed is refused, with the way out; a redirect is one', async () => {
  rmSync(page());
  await expect(check()).rejects.toThrow(/\/guides\/gifts: the page is gone.*redirects\.yaml/);
  writeFileSync(path.join(site, 'redirects.yaml'), '/guides/gifts: /faq/touch-and-gifts\n');
  // The page it is sent on to lacks some of its sections, and the check says which.
  const lacking = /#(\S+): it is sent on to \/faq\/touch-and-gifts, and there nothing has the id/g;
  const refusal = await check().then(String, String);
  const ids = [...refusal.matchAll(lacking)].map(([, id]) => `<span id="${id ?? ''}"></span>`);
  expect(ids.length).toBeGreaterThan(0);
  const touch = path.join(site, 'build/faq/touch-and-gifts.html');
  writeFileSync(touch, readFileSync(touch, 'utf8').replace('<h1', `${ids.join('')}<h1`));
  await check();
});

test('a card that was removed is refused, with the way out', async () => {
  rmSync(path.join(site, CARD), { recursive: true });
  await expect(check()).rejects.toThrow(
    /\/embed\/guides\/gifts\/: the card is gone.*redirects\.yaml/,
  );
});

test('a changed id is refused, and an empty place with the old one fixes it', async () => {
  const html = readFileSync(page(), 'utf8');
  const changed = html.replace(/ id="?usual"?/, ' id="what-is-usual"');
  expect(changed).not.toBe(html);
  writeFileSync(page(), changed);
  await expect(check()).rejects.toThrow('/guides/gifts#usual: nothing has the id "usual"');
  writeFileSync(page(), changed.replace('<h2', '<span id="usual"></span><h2'));
  await check();
  expect(list()).toContain('/guides/gifts#what-is-usual\n');
});

test('a heading may be worded anew: its id stays', async () => {
  const html = readFileSync(page(), 'utf8');
  writeFileSync(page(), html.replace('What is usual', 'What most people do'));
  await check();
});

test('permalinks.txt is sorted, each address once', () => {
  const lines = readFileSync('permalinks.txt', 'utf8').trimEnd().split('\n');
  expect(lines).toEqual([...new Set(lines)].sort());
});
