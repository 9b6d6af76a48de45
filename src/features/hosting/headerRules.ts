/** HTTP header names and values. */
export type Headers = Readonly<Record<string, string>>;

/** The response headers of the site. Each server's configuration is generated from them. */
export interface HeaderRules {
  /** What comes before each address of the site: empty, or `/therapy-boundaries`. */
  top: string;
  /** Sent with every response. */
  everywhere: Headers;
  /** Sent with every response except embeds, which other sites may frame. */
  outsideEmbeds: Headers;
  /** Sent at certain paths. `:name` matches one segment, `*` at the end matches any rest. */
  at: readonly { path: string; headers: Headers }[];
  /** Sent at paths that `at` does not match: pages. */
  elsewhere: Headers;
  /** Sent with errors in place of the same headers of `at` and `elsewhere`. */
  errors: Headers;
}

/** Hashes of the inline scripts and style sheets of all pages, as CSP sources: `'sha256-…'`. */
export interface InlineHashes {
  scripts: readonly string[];
  styles: readonly string[];
}

/** Path prefix of the embeds below the top, the only pages that other sites may frame. */
export const EMBEDS = '/embed/';

/** A page can be corrected at any time, so it is cached for five minutes. */
const SHORT = 'public, max-age=300';
const ONE_DAY = 'public, max-age=86400';
/** For files with a hash in their name: their content never changes. */
const IMMUTABLE = 'public, max-age=31536000, immutable';
/** A file that is missing during a deploy would stay missing for as long as the error is cached. */
const NO_CACHE = 'no-cache';

/** Browser features that neither a page nor a frame in it may use. */
const DISABLED_FEATURES = [
  'accelerometer',
  'autoplay',
  'camera',
  'display-capture',
  'encrypted-media',
  'fullscreen',
  'geolocation',
  'gyroscope',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'picture-in-picture',
  'publickey-credentials-get',
  'screen-wake-lock',
  'usb',
];

/** Kinds of resources that no page loads. */
const UNUSED_SOURCES = ['font', 'manifest', 'media', 'object'];

/**
 * @param top what comes before each address of the site: its sub-path without a slash at its end.
 * @returns the header rules of the site. Style attributes stay allowed: React and Docusaurus write
 *   them, and they cannot run code (CSP Level 3, style-src-attr).
 */
export function headerRules({ scripts, styles }: InlineHashes, top = ''): HeaderRules {
  const csp = [
    // Prefetching (link rel=prefetch) has no directive of its own: Firefox applies this one.
    "default-src 'self'",
    `script-src 'self' ${scripts.join(' ')}`,
    `style-src 'self' ${styles.join(' ')}`,
    "style-src-attr 'unsafe-inline'",
    "img-src 'self' data:",
    "connect-src 'self'",
    "worker-src 'self'",
    "frame-src 'self'",
    ...UNUSED_SOURCES.map((kind) => `${kind}-src 'none'`),
    "form-action 'self'",
    "base-uri 'none'",
    // src/features/critical-path/loader/trustedTypes.ts creates the default policy.
    "require-trusted-types-for 'script'",
    'trusted-types default',
  ];
  return {
    top,
    everywhere: {
      'Content-Security-Policy': csp.join('; '),
      'Referrer-Policy': 'no-referrer',
      'X-Content-Type-Options': 'nosniff',
      'Cross-Origin-Opener-Policy': 'same-origin',
      'Permissions-Policy': DISABLED_FEATURES.map((feature) => `${feature}=()`).join(', '),
    },
    outsideEmbeds: { 'Content-Security-Policy': "frame-ancestors 'none'" },
    at: [
      { path: `${top}/assets/*`, headers: { 'Cache-Control': IMMUTABLE } },
      { path: `${top}/search-index/:hash/:file`, headers: { 'Cache-Control': IMMUTABLE } },
      { path: `${top}/:edition/search-index/:hash/:file`, headers: { 'Cache-Control': IMMUTABLE } },
      { path: `${top}/img/*`, headers: { 'Cache-Control': ONE_DAY } },
      // Scripts on other sites may read the data and the embeds.
      {
        path: `${top}/api/*`,
        headers: { 'Cache-Control': SHORT, 'Access-Control-Allow-Origin': '*' },
      },
      {
        path: `${top}/embed/*`,
        headers: { 'Cache-Control': SHORT, 'Access-Control-Allow-Origin': '*' },
      },
    ],
    elsewhere: { 'Cache-Control': SHORT },
    errors: { 'Cache-Control': NO_CACHE },
  };
}

/**
 * @param path of `HeaderRules.at`.
 * @returns it as a regular expression for nginx (PCRE), Caddy (RE2) and JavaScript.
 */
export function pathPattern(path: string): string {
  const segments = path.split('/').map((segment) => {
    if (segment === '*') return '.*';
    if (segment.startsWith(':')) return '[^/?]+';
    return segment.replace(/[.+^${}()|[\]\\?]/g, '\\$&');
  });
  return `^${segments.join('/')}`;
}
