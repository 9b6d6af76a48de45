import { pathPattern } from './pathPattern';
import { CARDS, type Headers, type Policy } from './policy';
import type { RedirectPair } from '../permalinks/redirects';

/**
 * Writes the rules for Caddy 2.
 * @param policy the site's policy.
 * @param redirects addresses that are sent on.
 */
export function caddyfile(policy: Policy, redirects: readonly RedirectPair[]): string {
  const anyOf = policy.at.map(({ path }) => pathPattern(path)).join('|');
  const special = policy.at.map(({ path, headers }, at) =>
    [`\t@at${at} path_regexp ${pathPattern(path)}`, ...set(`@at${at} `, headers)].join('\n'),
  );
  // Caddy sets a header once, the last rule's: what pages add is joined to what is everywhere.
  const pages = Object.fromEntries(
    Object.entries(policy.outsideCards).map(([name, value]) => [
      name,
      [policy.everywhere[name], value].filter(Boolean).join(', '),
    ]),
  );
  return `# Made by the build (src/plugins/site-policy). Set the name and the folder for your server.
therapy-boundaries.example {
\troot * /srv/therapy-boundaries/build
\tencode zstd gzip
\t@pages not path ${CARDS}*
${set('@pages ', pages).join('\n')}
\t@cards path ${CARDS}*
${set(
  '@cards ',
  pick(policy.everywhere, (name) => name in pages),
).join('\n')}
${set(
  '',
  pick(policy.everywhere, (name) => !(name in pages)),
).join('\n')}
${special.join('\n')}
\t@elsewhere not path_regexp ${anyOf}
${set('@elsewhere ', policy.elsewhere).join('\n')}
${redirects.map(({ from, to }) => `\tredir ${from} ${to} 301`).join('\n')}
\t# Addresses have no slash at their end; those of cards do.
\t@slash {
\t\tpath_regexp slash ^(.+)/$
\t\tnot path ${CARDS}*
\t}
\tredir @slash {re.slash.1} 301
\ttry_files {path} {path}.html {path}/index.html
\tfile_server
\thandle_errors {
\t\trewrite * /404.html
\t\tfile_server
\t}
}
`;
}

/** @param where matcher of the requests that get these headers; empty for all. */
function set(where: string, headers: Headers): string[] {
  return Object.entries(headers).map(([name, value]) => `\theader ${where}${name} "${value}"`);
}

function pick(headers: Headers, choose: (name: string) => boolean): Headers {
  return Object.fromEntries(Object.entries(headers).filter(([name]) => choose(name)));
}
