import { CARDS, type Headers, type Policy } from './policy';

/**
 * Writes `_headers`, as Netlify and Cloudflare Pages read it. Both join the values of all rules that
 * match, so that no header but the policy may stand in two rules that match the same address:
 * the pages are listed one by one.
 * @param policy the site's policy.
 * @param tops the names at the top of the site: `guides`, `faq`, `404.html`.
 */
export function headersFile(policy: Policy, tops: readonly string[]): string {
  const special = [...policy.at.map(({ path }) => path), CARDS].map((path) => path.split('/')[1]);
  const pages = tops
    .map((name) => name.replace(/\.html$/, ''))
    .filter((name) => name !== 'index' && !name.startsWith('_') && !special.includes(name));
  const everyPage = { ...policy.outsideCards, ...policy.elsewhere };
  return [
    '# Made by the build (src/plugins/site-policy).',
    block('/*', policy.everywhere),
    ...policy.at.map(({ path, headers }) => block(path, headers)),
    block('/', everyPage),
    ...[...new Set(pages)]
      .sort()
      .flatMap((name) => [block(`/${name}`, everyPage), block(`/${name}/*`, everyPage)]),
    '',
  ].join('\n');
}

function block(path: string, headers: Headers): string {
  const lines = Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`);
  return [path, ...lines].join('\n');
}
