import { pathPattern } from './pathPattern';
import { CARDS, type Policy } from './policy';
import type { RedirectPair } from '../permalinks/redirects';

/**
 * Writes the rules for nginx 1.18 or later, to be included in its `http` block. What is asked for
 * (`$request_uri`) decides, not the file that nginx then finds for it.
 * @param policy the site's policy.
 * @param redirects addresses that are sent on.
 */
export function nginxConf(policy: Policy, redirects: readonly RedirectPair[]): string {
  const names = [...new Set(policy.at.flatMap(({ headers }) => Object.keys(headers)))];
  const variable = (name: string) => `$tb_${name.toLowerCase().replaceAll('-', '_')}`;
  const maps = names.map((name) => {
    const rules = policy.at.flatMap(({ path, headers }) =>
      headers[name] === undefined ? [] : [`  "~${pathPattern(path)}" "${headers[name]}";`],
    );
    return `map $request_uri ${variable(name)} {\n${[...rules, `  default "${policy.elsewhere[name] ?? ''}";`].join('\n')}\n}`;
  });
  const framing = Object.entries(policy.outsideCards).map(
    ([name, value]) =>
      `map $request_uri ${variable(`framing-${name}`)} {\n  "~^${CARDS}" "";\n  default "${value}";\n}`,
  );
  const headers = [
    ...Object.entries(policy.everywhere).map(
      ([name, value]) => `  add_header ${name} "${value}" always;`,
    ),
    ...Object.keys(policy.outsideCards).map(
      (name) => `  add_header ${name} ${variable(`framing-${name}`)} always;`,
    ),
    ...names.map((name) => `  add_header ${name} ${variable(name)} always;`),
  ];
  const moved = redirects.map(({ from, to }) => {
    // What was asked along goes before "#": after it, it would be a part of the section's name.
    const [page = '', section] = to.split('#');
    const rest = section === undefined ? '' : `#${section}`;
    return `  location = ${from} { return 301 "${page}$is_args$args${rest}"; }`;
  });
  return `# Made by the build (src/plugins/site-policy). Include it in nginx's "http" block.
# To be set for your server: listen, server_name, root, and the certificate.
${[...maps, ...framing].join('\n')}
server {
  listen 80;
  server_name therapy-boundaries.example;
  root /srv/therapy-boundaries/build;

  absolute_redirect off;
  server_tokens off;
  # Who read what is written down nowhere.
  access_log off;
  charset utf-8;
  gzip on;
  gzip_vary on;
  gzip_types text/css text/csv text/plain application/javascript application/json application/xml application/atom+xml image/svg+xml;

${headers.join('\n')}

${moved.join('\n')}
  # Addresses have no slash at their end; those of cards do.
  location ~ ^(?!${CARDS})(.+)/$ { return 301 $1$is_args$args; }
  location / { try_files $uri $uri.html $uri/index.html =404; }
  error_page 404 /404.html;
}
`;
}
