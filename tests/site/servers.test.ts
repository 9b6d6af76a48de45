import { readdirSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { caddyfile } from '../../src/features/hosting/caddyfile';
import { headerRules } from '../../src/features/hosting/headerRules';
import { nginxConf } from '../../src/features/hosting/nginxConf';
import { dataVersions } from '../../src/lib/node/dataVersions';
import { basePathOf } from '../../src/lib/pages';
import type { TestServer } from './server';
import { startServer, WEB_SERVERS } from './servers';

const SHORT = 'public, max-age=300';
const ONE_DAY = 'public, max-age=86400';
const IMMUTABLE = 'public, max-age=31536000, immutable';
/** Of errors: a file that is missing during a deploy is requested again the next time. */
const NEVER = 'no-cache';

const [script = ''] = readdirSync('build/assets/js').filter((name) => name.startsWith('main.'));
/** Folders with a search index, from the folder of the build: the current one and the editions'. */
const indexes = dataVersions('.').map(({ name }) => `${basePathOf(name)}/search-index`.slice(1));
/** The manifest of each index and one of its other files, with how long each is cached. */
const indexFiles = indexes.flatMap((folder) => {
  const entries = readdirSync(`build/${folder}`, { withFileTypes: true });
  const hash = entries.find((entry) => entry.isDirectory())?.name ?? '';
  const manifest = entries.find((entry) => entry.isFile())?.name ?? '';
  const [part = ''] = readdirSync(`build/${folder}/${hash}`);
  return [
    { file: `${folder}/${manifest}`, cache: SHORT },
    { file: `${folder}/${hash}/${part}`, cache: IMMUTABLE },
  ];
});

/** Every server must answer these requests alike: the path, the file it serves, and headers. */
const FILES: readonly [path: string, file: string, type: string, cache: string][] = [
  ['/', 'index.html', 'text/html', SHORT],
  ['/guides', 'guides.html', 'text/html', SHORT],
  ['/guides/gifts', 'guides/gifts.html', 'text/html', SHORT],
  ['/guides/gifts?subject=a', 'guides/gifts.html', 'text/html', SHORT],
  ['/embed/guides/gifts/', 'embed/guides/gifts/index.html', 'text/html', SHORT],
  ['/embed/guides/gifts/oembed.json', 'embed/guides/gifts/oembed.json', 'json', SHORT],
  ['/api/v1/latest/pages.json', 'api/v1/latest/pages.json', 'json', SHORT],
  ['/img/favicon.svg', 'img/favicon.svg', 'image/svg+xml', ONE_DAY],
  [`/assets/js/${script}`, `assets/js/${script}`, 'javascript', IMMUTABLE],
  ...indexFiles.map(({ file, cache }): (typeof FILES)[number] => [`/${file}`, file, 'json', cache]),
];

/** Files of an older build, which a page that was opened before a deploy still requests. */
const GONE = [
  '/assets/js/main.00000000.js',
  '/assets/css/styles.00000000.css',
  '/img/gone.svg',
  '/api/v1/latest/gone.json',
  '/embed/guides/gone/',
  ...indexes.map((folder) => `/${folder}/0000000000/page-1.json`),
];

const REDIRECTS = [
  { from: '/guides/old', to: '/guides/gifts' },
  { from: '/faq/old', to: '/faq/touch-and-gifts#hug' },
];

test('_headers and _redirects keep to the limits of Cloudflare', () => {
  // https://developers.cloudflare.com/pages/configuration/headers/ and /redirects/
  const lines = readFileSync('build/_headers', 'utf8').split('\n');
  expect(lines.filter((line) => line.startsWith('/')).length).toBeLessThanOrEqual(100);
  for (const line of lines) expect(line.length, line.slice(0, 60)).toBeLessThanOrEqual(2000);
  const redirects = readFileSync('build/_redirects', 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'));
  expect(redirects.length).toBeLessThanOrEqual(2000);
  for (const line of redirects) expect(line.length, line).toBeLessThanOrEqual(1000);
});

describe.each(WEB_SERVERS)('$name', ({ name, generated, program }) => {
  if (program === undefined) {
    test('is not installed: its configuration is checked as text', () => {
      console.warn(`${name} is not installed. Only the text of its configuration is checked.`);
      const { everywhere, outsideEmbeds } = headerRules({ scripts: [], styles: [] });
      const headers = [...Object.entries(everywhere), ...Object.entries(outsideEmbeds)];
      for (const [header, value] of headers) {
        expect(generated).toContain(header);
        if (header !== 'Content-Security-Policy') expect(generated).toContain(value);
      }
      for (const value of [
        "frame-ancestors 'none'",
        SHORT,
        ONE_DAY,
        IMMUTABLE,
        NEVER,
        '/404.html',
      ]) {
        expect(generated).toContain(value);
      }
    });
    return;
  }

  let server: TestServer;
  const get = (path: string) => fetch(server.address + path, { redirect: 'manual' });
  const cspOf = (response: Response) => response.headers.get('content-security-policy') ?? '';
  beforeAll(async () => {
    server = await startServer(name, program, generated, 'build');
  });
  afterAll(() => server.close());

  test.each(FILES)('serves %s', async (path, file, type, cache) => {
    const response = await get(path);
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toContain(type);
    expect(response.headers.get('cache-control')).toBe(cache);
    expect(await response.text()).toBe(readFileSync(`build/${file}`, 'utf8'));
  });

  test.each([
    '/',
    '/guides/gifts',
    '/nothing',
    '/embed/guides/gifts/',
    '/api/v1/latest/pages.json',
  ])('sends the security headers with %s', async (path) => {
    const response = await get(path);
    const built = readFileSync('build/_headers', 'utf8');
    const [, expected = ''] = /Content-Security-Policy: (default-src.*)/.exec(built) ?? [];
    expect(expected).toContain("'sha256-");
    const framing = path.startsWith('/embed/') ? '' : ", frame-ancestors 'none'";
    expect(cspOf(response)).toBe(expected + framing);
    expect(response.headers.get('referrer-policy')).toBe('no-referrer');
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
    expect(response.headers.get('cross-origin-opener-policy')).toBe('same-origin');
    expect(response.headers.get('permissions-policy')).toContain('geolocation=()');
  });

  test.each([
    ['/embed/guides/gifts/', '*'],
    ['/api/v1/latest/pages.json', '*'],
    ['/guides/gifts', null],
  ])('lets other sites read %s: %s', async (path, origin) => {
    expect((await get(path)).headers.get('access-control-allow-origin')).toBe(origin);
  });

  test.each(GONE)('answers 404 for %s, and no cache keeps it', async (path) => {
    const response = await get(path);
    expect(response.status).toBe(404);
    expect(response.headers.get('cache-control')).toBe(NEVER);
  });

  test('keeps a script for as long when the browser asks whether it has changed', async () => {
    const path = `/assets/js/${script}`;
    const etag = (await get(path)).headers.get('etag') ?? '';
    const response = await fetch(server.address + path, { headers: { 'If-None-Match': etag } });
    expect(response.status).toBe(304);
    expect(response.headers.get('cache-control')).toBe(IMMUTABLE);
  });

  test('each address that was ever published leads somewhere', async () => {
    const lines = readFileSync('permalinks.txt', 'utf8').trimEnd().split('\n');
    const pages = new Set(lines.map((line) => line.split('#')[0] ?? ''));
    expect(pages.size).toBeGreaterThan(100);
    const lost: string[] = [];
    for (const page of pages) {
      const { ok, status } = await fetch(server.address + page, { method: 'HEAD' });
      if (!ok) lost.push(`${page}: ${status}`);
    }
    expect(lost).toEqual([]);
  });

  test('answers an unknown address with the page for it and status 404', async () => {
    const response = await get('/nothing/here');
    expect(response.status).toBe(404);
    expect(response.headers.get('content-type')).toContain('text/html');
    expect(response.headers.get('cache-control')).toBe(NEVER);
    expect(await response.text()).toBe(readFileSync('build/404.html', 'utf8'));
  });

  test.each([
    ['/guides/gifts/', '/guides/gifts'],
    ['/clinics/?subject=guides/gifts', '/clinics?subject=guides/gifts'],
  ])('redirects %s to the address without the slash', async (path, target) => {
    const response = await get(path);
    expect(response.status).toBe(301);
    expect(response.headers.get('location')).toBe(target);
  });

  test('compresses text', async () => {
    const headers = { 'Accept-Encoding': 'gzip' };
    const response = await fetch(`${server.address}/guides/gifts`, { headers });
    expect(response.headers.get('content-encoding')).toBe('gzip');
  });

  describe('below a sub-path', () => {
    let below: TestServer;
    const getBelow = (path: string) => fetch(below.address + path, { redirect: 'manual' });
    beforeAll(async () => {
      const generate = { nginx: nginxConf, caddy: caddyfile }[name];
      const rules = headerRules({ scripts: [], styles: [] }, '/therapy-boundaries');
      below = await startServer(name, program, generate(rules, REDIRECTS), 'build');
    });
    afterAll(() => below.close());

    test.each(FILES)('serves %s', async (path, file, type, cache) => {
      const response = await getBelow(`/therapy-boundaries${path}`);
      expect(response.status).toBe(200);
      expect(response.headers.get('content-type')).toContain(type);
      expect(response.headers.get('cache-control')).toBe(cache);
      const csp = response.headers.get('content-security-policy') ?? '';
      expect(csp.includes('frame-ancestors')).toBe(!path.startsWith('/embed/'));
      expect(await response.text()).toBe(readFileSync(`build/${file}`, 'utf8'));
    });

    test.each([
      ['/therapy-boundaries', '/therapy-boundaries/'],
      ['/therapy-boundaries/guides/gifts/', '/therapy-boundaries/guides/gifts'],
      ['/therapy-boundaries/guides/old?a=b', '/therapy-boundaries/guides/gifts?a=b'],
    ])('redirects %s to %s', async (path, target) => {
      const response = await getBelow(path);
      expect(response.status).toBe(301);
      expect(response.headers.get('location')).toBe(target);
    });

    test('answers 404 with the page for it, and no cache keeps it', async () => {
      const response = await getBelow('/therapy-boundaries/nothing');
      expect(response.status).toBe(404);
      expect(response.headers.get('cache-control')).toBe(NEVER);
      expect(await response.text()).toBe(readFileSync('build/404.html', 'utf8'));
    });
  });

  describe('with redirects', () => {
    let redirecting: TestServer;
    beforeAll(async () => {
      const generate = { nginx: nginxConf, caddy: caddyfile }[name];
      const rules = headerRules({ scripts: [], styles: [] });
      redirecting = await startServer(name, program, generate(rules, REDIRECTS), 'build');
    });
    afterAll(() => redirecting.close());

    test.each([
      ['/guides/old', '/guides/gifts'],
      ['/guides/old?a=b&c=d', '/guides/gifts?a=b&c=d'],
      ['/faq/old?a=b', '/faq/touch-and-gifts?a=b#hug'],
    ])('%s leads to %s', async (path, target) => {
      const response = await fetch(redirecting.address + path, { redirect: 'manual' });
      expect(response.status).toBe(301);
      expect(response.headers.get('location')).toBe(target);
    });
  });
});
