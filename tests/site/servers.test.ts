import { readdirSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { caddyfile } from '../../src/features/hosting/caddyfile';
import { headerRules } from '../../src/features/hosting/headerRules';
import { nginxConf } from '../../src/features/hosting/nginxConf';
import type { TestServer } from './server';
import { startServer, WEB_SERVERS } from './servers';

const SHORT = 'public, max-age=300';
const ONE_DAY = 'public, max-age=86400';
const IMMUTABLE = 'public, max-age=31536000, immutable';

const [script = ''] = readdirSync('build/assets/js').filter((name) => name.startsWith('main.'));
const index = readdirSync('build/search-index', { withFileTypes: true });
const hash = index.find((entry) => entry.isDirectory())?.name ?? '';
const manifest = index.find((entry) => entry.isFile())?.name ?? '';
const [indexFile = ''] = readdirSync(`build/search-index/${hash}`);

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
  [`/search-index/${manifest}`, `search-index/${manifest}`, 'json', SHORT],
  [`/search-index/${hash}/${indexFile}`, `search-index/${hash}/${indexFile}`, 'json', IMMUTABLE],
];

const REDIRECTS = [
  { from: '/guides/old', to: '/guides/gifts' },
  { from: '/faq/old', to: '/faq/touch-and-gifts#hug' },
];

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
      for (const value of ["frame-ancestors 'none'", SHORT, ONE_DAY, IMMUTABLE, '/404.html']) {
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

  test('answers an unknown address with the page for it and status 404', async () => {
    const response = await get('/nothing/here');
    expect(response.status).toBe(404);
    expect(response.headers.get('content-type')).toContain('text/html');
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
