import { describe, expect, test } from 'vitest';
import { caddyfile } from './caddyfile';
import { headersFile } from './headersFile';
import { inlineHashes } from './node/inlineHashes';
import { nginxConf } from './nginxConf';
import { pathPattern } from './pathPattern';
import { sitePolicy } from './policy';
import { redirectsFile } from './redirectsFile';

const policy = sitePolicy({ scripts: ["'sha256-a'"], sheets: ["'sha256-b'"] });
const redirects = [{ from: '/guides/old', to: '/guides/new' }];

describe('what pages have in them', () => {
  test('scripts that run and sheets are hashed, once each; data is not', () => {
    const html =
      '<style>p{}</style><script>1</script><script type="application/ld+json">{}</script>' +
      '<script type="speculationrules">{}</script><script src="/a.js"></script>';
    const { scripts, sheets } = inlineHashes([
      { name: 'a.html', html },
      { name: 'b.html', html },
    ]);
    // printf 1 | openssl dgst -sha256 -binary | base64
    expect(scripts).toContain("'sha256-a4ayc/80/OGda4BO/1o/V0etpOqiLx1JwB5S3beHW0s='");
    expect(scripts).toHaveLength(2);
    expect(sheets).toHaveLength(1);
  });

  test('a script that differs from page to page is refused, with the page', () => {
    const pages = [1, 2, 3, 4, 5, 6].map((n) => ({
      name: `page-${n}.html`,
      html: `<script>${n}</script>`,
    }));
    expect(() => inlineHashes(pages)).toThrow(/6 different inline scripts[^]*page-6\.html/);
  });

  test('pages that only send on are left out', () => {
    const html = '<meta http-equiv="refresh" content="0; url=/a"><script>2</script>';
    expect(inlineHashes([{ name: 'a.html', html }]).scripts).toEqual([]);
  });
});

test('scripts are allowed by hash alone', () => {
  const scripts = /script-src ([^;]*)/.exec(policy.everywhere['Content-Security-Policy'] ?? '');
  expect(scripts?.[1]).toBe("'self' 'sha256-a'");
});

test('text is put into pages by one policy alone, where browsers have Trusted Types', () => {
  const csp = policy.everywhere['Content-Security-Policy'] ?? '';
  expect(csp).toMatch(/; require-trusted-types-for 'script'; trusted-types default$/);
});

test('pages may fetch ahead from the site in Firefox too, which asks default-src; nothing else may', () => {
  const csp = policy.everywhere['Content-Security-Policy'] ?? '';
  expect(csp).toContain("default-src 'self';");
  for (const kind of ['font', 'manifest', 'media', 'object']) {
    expect(csp).toContain(`${kind}-src 'none'`);
  }
});

test('no address gets a header other than the policy from two rules of _headers', () => {
  const tops = [
    'index.html',
    '404.html',
    'guides.html',
    'guides',
    'embed',
    'assets',
    'api',
    '_headers',
  ];
  const text = headersFile(policy, tops);
  const rules = text
    .split(/\n(?=\/)/)
    .slice(1)
    .map((block) => ({
      pattern: new RegExp(`${pathPattern(block.split('\n')[0] ?? '')}$`),
      names: [...block.matchAll(/^ {2}([^:]+):/gm)].map(([, name]) => name),
    }));
  const asked = ['/', '/guides', '/guides/gifts', '/embed/guides/gifts/', '/api/v1/schema.json'];
  for (const address of [...asked, '/assets/js/a.js', '/nothing', '/search-index/ab/page-1.json']) {
    const names = rules
      .filter(({ pattern }) => pattern.test(address))
      .flatMap((rule) => rule.names);
    const once = names.filter((name) => name !== 'Content-Security-Policy');
    expect(new Set(once).size, address).toBe(once.length);
  }
  expect(text).toContain("/guides/*\n  Content-Security-Policy: frame-ancestors 'none'");
  expect(text).not.toMatch(/\/embed[^\n]*\n {2}Content-Security-Policy: frame-ancestors/);
});

test('every server sends on what has moved', () => {
  expect(redirectsFile(redirects)).toContain('/guides/old /guides/new 301');
  expect(nginxConf(policy, redirects)).toContain(
    'location = /guides/old { return 301 "/guides/new$is_args$args"; }',
  );
  expect(nginxConf(policy, [{ from: '/faq/old', to: '/faq/new#one' }])).toContain(
    'location = /faq/old { return 301 "/faq/new$is_args$args#one"; }',
  );
  expect(caddyfile(policy, redirects)).toContain('redir /guides/old /guides/new 301');
});
