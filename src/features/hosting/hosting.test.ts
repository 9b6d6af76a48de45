import { describe, expect, test } from 'vitest';
import { caddyfile } from './caddyfile';
import { headerRules, pathPattern } from './headerRules';
import { headersFile, redirectsFile } from './netlify';
import { nginxConf } from './nginxConf';
import { inlineHashes } from './node/writeServerRules';

const rules = headerRules({ scripts: ["'sha256-a'"], styles: ["'sha256-b'"] });
const csp = rules.everywhere['Content-Security-Policy'] ?? '';

describe('inline hashes', () => {
  test('each executable script and style sheet is hashed once; data blocks are not', () => {
    const html =
      '<style>p{}</style><script>1</script><script type="application/ld+json">{}</script>' +
      '<script type="speculationrules">{}</script><script src="/a.js"></script>';
    const { scripts, styles } = inlineHashes([
      { name: 'a.html', html },
      { name: 'b.html', html },
    ]);
    // printf 1 | openssl dgst -sha256 -binary | base64
    expect(scripts).toContain("'sha256-a4ayc/80/OGda4BO/1o/V0etpOqiLx1JwB5S3beHW0s='");
    expect(scripts).toHaveLength(2);
    expect(styles).toHaveLength(1);
  });

  test('a script that differs from page to page is refused, and the pages are named', () => {
    const pages = [1, 2, 3, 4, 5, 6].map((n) => ({
      name: `page-${n}.html`,
      html: `<script>${n}</script>`,
    }));
    expect(() => inlineHashes(pages)).toThrow(/6 different inline scripts[^]*page-6\.html/);
  });

  test('redirect pages are left out', () => {
    const html = '<meta http-equiv="refresh" content="0; url=/a"><script>2</script>';
    expect(inlineHashes([{ name: 'a.html', html }]).scripts).toEqual([]);
  });
});

describe('the Content-Security-Policy', () => {
  test('allows inline scripts by hash only', () => {
    expect(/script-src ([^;]*)/.exec(csp)?.[1]).toBe("'self' 'sha256-a'");
  });

  test('allows one Trusted Types policy', () => {
    expect(csp).toMatch(/; require-trusted-types-for 'script'; trusted-types default$/);
  });

  test('allows prefetching in Firefox, which applies default-src, and no unused kind', () => {
    expect(csp).toContain("default-src 'self';");
    for (const kind of ['font', 'manifest', 'media', 'object']) {
      expect(csp).toContain(`${kind}-src 'none'`);
    }
  });
});

test('in _headers, only Content-Security-Policy is in two rules that match one path', () => {
  const topLevel = [
    'index.html',
    '404.html',
    'guides.html',
    'guides',
    'embed',
    'assets',
    'api',
    '_headers',
  ];
  const text = headersFile(rules, topLevel);
  const blocks = text
    .split(/\n(?=\/)/)
    .slice(1)
    .map((block) => ({
      pattern: new RegExp(`${pathPattern(block.split('\n')[0] ?? '')}$`),
      names: [...block.matchAll(/^ {2}([^:]+):/gm)].map(([, name]) => name),
    }));
  const paths = ['/', '/guides', '/guides/gifts', '/embed/guides/gifts/', '/api/v1/schema.json'];
  for (const path of [...paths, '/assets/js/a.js', '/nothing', '/search-index/ab/page-1.json']) {
    const names = blocks
      .filter(({ pattern }) => pattern.test(path))
      .flatMap((block) => block.names)
      .filter((name) => name !== 'Content-Security-Policy');
    expect(new Set(names).size, path).toBe(names.length);
  }
  expect(text, 'an error must not be cached for long').not.toMatch(/immutable|max-age=\d{4}/);
  expect(text).toContain("/guides/*\n  Content-Security-Policy: frame-ancestors 'none'");
  expect(text).not.toMatch(/\/embed[^\n]*\n {2}Content-Security-Policy: frame-ancestors/);
});

// tests/site/servers.test.ts runs nginx and Caddy with these rules.
test('every server redirects, with the query before the fragment', () => {
  const redirects = [
    { from: '/guides/old', to: '/guides/new' },
    { from: '/faq/old', to: '/faq/new#one' },
  ];
  expect(redirectsFile(redirects)).toContain(
    '/guides/old /guides/new 301\n/faq/old /faq/new#one 301\n',
  );
  const nginx = nginxConf(rules, redirects);
  expect(nginx).toContain('location = /guides/old { return 301 "/guides/new$is_args$args"; }');
  expect(nginx).toContain('location = /faq/old { return 301 "/faq/new$is_args$args#one"; }');
  const caddy = caddyfile(rules, redirects);
  expect(caddy).toContain('redir /guides/old /guides/new{search} 301');
  expect(caddy).toContain('redir /faq/old /faq/new{search}#one 301');
});
