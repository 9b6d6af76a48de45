// cspell:ignore unstub
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { addUnlisted, checkPermalinks } from '../../src/features/permalinks/node/checkPermalinks';

const EMBED = 'build/embed/guides/gifts';
let site = '';
const page = () => path.join(site, 'build/guides/gifts.html');
const list = () => readFileSync(path.join(site, 'permalinks.txt'), 'utf8');

/** Runs the build step over a part of the real build that a test has changed. */
async function check(): Promise<void> {
  const outDir = path.join(site, 'build');
  await checkPermalinks({
    siteDir: site,
    outDir,
    url: '',
    baseUrl: '/',
    routesPaths: [],
    plugins: [],
  });
}

/** Does what `npm run permalinks` does. */
function addNew(): string[] {
  return addUnlisted(site, path.join(site, 'build'));
}

beforeEach(() => {
  vi.stubEnv('CI', '');
  vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  site = mkdtempSync(path.join(os.tmpdir(), 'permalinks-'));
  cpSync('build/guides/gifts.html', page(), { recursive: true });
  cpSync('build/faq/touch-and-gifts.html', path.join(site, 'build/faq/touch-and-gifts.html'));
  cpSync(EMBED, path.join(site, EMBED), { recursive: true });
  addNew();
});

afterEach(() => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
  rmSync(site, { recursive: true });
});

test('new addresses are added with their sections, and nothing is removed', async () => {
  expect(list()).toContain('/guides/gifts\n/guides/gifts#');
  expect(list()).toContain('/embed/guides/gifts/\n');
  cpSync('build/guides.html', path.join(site, 'build/guides.html'));
  const before = list().trimEnd().split('\n');
  expect(addNew()).toContain('/guides');
  expect(list().split('\n')).toEqual(expect.arrayContaining([...before, '/guides']));
  await check();
  expect(addNew()).toEqual([]);
  rmSync(path.join(site, 'build'), { recursive: true });
  expect(addNew).toThrow('Run "npm run build" first');
});

test('npm run permalinks says what it added', () => {
  const script = ['node_modules/tsx/dist/cli.mjs', 'scripts/permalinks.ts', '--dir', site];
  const run = () => spawnSync(process.execPath, script, { encoding: 'utf8' }).stdout;
  cpSync('build/guides.html', path.join(site, 'build/guides.html'));
  expect(run()).toMatch(/^permalinks\.txt: \d+ address(es)? added.*\n {2}\/guides\n/);
  expect(run()).toBe('permalinks.txt lists every address of the build.\n');
}, 60_000);

test('an unlisted address fails the build on a CI server, which names the command', async () => {
  cpSync('build/guides.html', path.join(site, 'build/guides.html'));
  const before = list();
  vi.stubEnv('CI', 'true');
  await expect(check()).rejects.toThrow(
    /does not list \d+ address(es)? of this build.*\n {2}\/guides\n[^]*"npm run permalinks"/,
  );
  expect(list(), 'a build does not change the list').toBe(before);
  addNew();
  await check();
});

test('elsewhere the build prints a warning with the count and the command', async () => {
  const warn = vi.mocked(console.warn);
  await check();
  expect(warn).not.toHaveBeenCalled();
  cpSync('build/guides.html', path.join(site, 'build/guides.html'));
  const before = list();
  await check();
  expect(warn.mock.calls.join()).toMatch(/does not list \d+ address[^]*"npm run permalinks"/);
  expect(list(), 'a build does not change the list').toBe(before);
});

test('a removed page fails the build, until it redirects to a page with its ids', async () => {
  rmSync(page());
  await expect(check()).rejects.toThrow(
    /\/guides\/gifts: the page does not exist.*redirects\.yaml/,
  );
  writeFileSync(path.join(site, 'redirects.yaml'), '/guides/gifts: /faq/touch-and-gifts\n');
  // The new page lacks some of the ids, and the message names them.
  const lacking = /#(\S+): it redirects to \/faq\/touch-and-gifts, where nothing has the id/g;
  const message = await check().then(String, String);
  const ids = [...message.matchAll(lacking)].map(([, id]) => `<span id="${id ?? ''}"></span>`);
  expect(ids.length).toBeGreaterThan(0);
  const touch = path.join(site, 'build/faq/touch-and-gifts.html');
  writeFileSync(touch, readFileSync(touch, 'utf8').replace('<h1', `${ids.join('')}<h1`));
  await check();
});

test('a removed embed fails the build', async () => {
  rmSync(path.join(site, EMBED), { recursive: true });
  await expect(check()).rejects.toThrow(
    /\/embed\/guides\/gifts\/: the embed does not exist.*redirects\.yaml/,
  );
});

test('a changed id fails the build, until an empty element has the old one', async () => {
  const html = readFileSync(page(), 'utf8');
  const changed = html.replace(/ id="?usual"?/, ' id="what-is-usual"');
  expect(changed).not.toBe(html);
  writeFileSync(page(), changed);
  await expect(check()).rejects.toThrow('/guides/gifts#usual: nothing has the id "usual"');
  writeFileSync(page(), changed.replace('<h2', '<span id="usual"></span><h2'));
  await check();
  addNew();
  expect(list()).toContain('/guides/gifts#what-is-usual\n');
});

test('a heading can change its words as long as it keeps its id', async () => {
  const html = readFileSync(page(), 'utf8');
  const changed = html.replace('What is usual', 'What most people do');
  expect(changed).not.toBe(html);
  writeFileSync(page(), changed);
  await check();
});

test('permalinks.txt is sorted, each address once', () => {
  const lines = readFileSync('permalinks.txt', 'utf8').trimEnd().split('\n');
  expect(lines).toEqual([...new Set(lines)].sort());
});
