import type { RedirectPair } from '../permalinks/redirects';

/** Writes `_redirects`, as Netlify and Cloudflare Pages read it. Browsers keep the part after "#". */
export function redirectsFile(redirects: readonly RedirectPair[]): string {
  const lines = redirects.map(({ from, to }) => `${from} ${to} 301`);
  return ['# Made by the build (src/plugins/site-policy) from redirects.yaml.', ...lines, ''].join(
    '\n',
  );
}
