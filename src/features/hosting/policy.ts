import type { InlineHashes } from './node/inlineHashes';

/** Header names and values. */
export type Headers = Readonly<Record<string, string>>;

/** What a server is to say with each file of the site; the one source of every server's rules. */
export interface Policy {
  /** With every answer. */
  everywhere: Headers;
  /** With every answer but those of the cards, which other sites may frame. */
  outsideCards: Headers;
  /** With what lies at these addresses. `:name` stands for one part of a path, `*` for any rest. */
  at: readonly { path: string; headers: Headers }[];
  /** With what `at` says nothing of: pages. */
  elsewhere: Headers;
}

/** Where the cards are: the only pages that other sites may frame. */
export const CARDS = '/embed/';

/** In seconds. A page may be corrected at any time; a file with a hash in its name never changes. */
const SHORT = 'public, max-age=300';
const DAY = 'public, max-age=86400';
const FOR_GOOD = 'public, max-age=31536000, immutable';

/** What no page of ours needs, a page in a frame of ours included. */
const SWITCHED_OFF = [
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

/** Kinds of files that no page loads. */
const UNUSED = ['font', 'manifest', 'media', 'object'];

/**
 * @param inline hashes of the scripts and sheets that pages have in them.
 * @returns the site's policy. Style attributes stay allowed: React and Docusaurus write them, and
 *   they can't run anything (CSP Level 3, style-src-attr).
 */
export function sitePolicy(inline: InlineHashes): Policy {
  const csp = [
    // What is fetched ahead (link rel=prefetch) has no directive of its own: Firefox asks this one.
    "default-src 'self'",
    `script-src 'self' ${inline.scripts.join(' ')}`,
    `style-src 'self' ${inline.sheets.join(' ')}`,
    "style-src-attr 'unsafe-inline'",
    "img-src 'self' data:",
    "connect-src 'self'",
    "worker-src 'self'",
    "frame-src 'self'",
    ...UNUSED.map((kind) => `${kind}-src 'none'`),
    "form-action 'self'",
    "base-uri 'none'",
    // What may be put into a page as text is the loader's to say (src/features/critical-path/loader/trustedTypes.ts).
    "require-trusted-types-for 'script'",
    'trusted-types default',
  ];
  return {
    everywhere: {
      'Content-Security-Policy': csp.join('; '),
      'Referrer-Policy': 'no-referrer',
      'X-Content-Type-Options': 'nosniff',
      'Cross-Origin-Opener-Policy': 'same-origin',
      'Permissions-Policy': SWITCHED_OFF.map((feature) => `${feature}=()`).join(', '),
    },
    outsideCards: { 'Content-Security-Policy': "frame-ancestors 'none'" },
    at: [
      { path: '/assets/*', headers: { 'Cache-Control': FOR_GOOD } },
      { path: '/search-index/:hash/:file', headers: { 'Cache-Control': FOR_GOOD } },
      { path: '/search-index/manifest.json', headers: { 'Cache-Control': SHORT } },
      { path: '/img/*', headers: { 'Cache-Control': DAY } },
      // The data and the cards are for others' sites to read.
      { path: '/api/*', headers: { 'Cache-Control': SHORT, 'Access-Control-Allow-Origin': '*' } },
      { path: '/embed/*', headers: { 'Cache-Control': SHORT, 'Access-Control-Allow-Origin': '*' } },
    ],
    elsewhere: { 'Cache-Control': SHORT },
  };
}
