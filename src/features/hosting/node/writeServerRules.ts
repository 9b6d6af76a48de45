import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { attributeOf, rawElements, REDIRECT_PAGE } from '../../../lib/htmlTags';
import { htmlFiles, type PostBuildStep } from '../../../lib/node/postBuild';
import { serverRedirects } from '../../permalinks/node/readRedirects';
import { caddyfile } from '../caddyfile';
import { headerRules, type InlineHashes } from '../headerRules';
import { headersFile, redirectsFile } from '../netlify';
import { nginxConf } from '../nginxConf';

/** Folder of the configuration for nginx and Caddy, in the project. */
const DEPLOY = 'deploy';

/** Script types that CSP applies to; other types are data blocks (HTML Standard, "script", type). */
const EXECUTED = new Set(['', 'module', 'text/javascript', 'speculationrules']);

/** Most inline scripts and style sheets that differ; more means that some page has its own. */
const MOST = { scripts: 4, styles: 7 };

/**
 * Writes the headers and redirects for every kind of server. Must be the last step, because it
 * hashes the inline scripts and style sheets of the final pages.
 */
export const writeServerRules: PostBuildStep = ({ siteDir, outDir, baseUrl }) => {
  const pages = htmlFiles(outDir).map((name) => ({
    name,
    html: readFileSync(path.join(outDir, name), 'utf8'),
  }));
  const rules = headerRules(inlineHashes(pages), baseUrl.slice(0, -1));
  const redirects = serverRedirects(siteDir);
  writeFileSync(path.join(outDir, '_headers'), headersFile(rules, readdirSync(outDir)));
  writeFileSync(path.join(outDir, '_redirects'), redirectsFile(redirects, rules.top));
  const deploy = path.join(siteDir, DEPLOY);
  mkdirSync(deploy, { recursive: true });
  writeFileSync(path.join(deploy, 'nginx.conf'), nginxConf(rules, redirects));
  writeFileSync(path.join(deploy, 'Caddyfile'), caddyfile(rules, redirects));
};

/**
 * Collects the hashes that the Content-Security-Policy must allow.
 * @param pages file name and HTML of each page.
 * @throws if there are more than `MOST`, with the pages where they were found first.
 */
export function inlineHashes(pages: Iterable<{ name: string; html: string }>): InlineHashes {
  const scripts = new Map<string, string>();
  const styles = new Map<string, string>();
  for (const { name, html } of pages) {
    // Servers with these rules redirect by themselves and never serve a redirect page.
    if (REDIRECT_PAGE.test(html)) continue;
    for (const element of rawElements(html)) {
      const { attributes, text } = element;
      if (element.name === 'style') addHash(styles, text, name);
      else if (attributeOf(attributes, 'src') === undefined) {
        const type = attributeOf(attributes, 'type') ?? '';
        if (EXECUTED.has(type.toLowerCase())) addHash(scripts, text, name);
      }
    }
  }
  refuseMany('scripts', scripts);
  refuseMany('styles', styles);
  return { scripts: [...scripts.keys()].sort(), styles: [...styles.keys()].sort() };
}

/** @returns the hash of a text as a CSP source (CSP Level 3, 2.3.1, hash-source). */
function hashOf(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}

/** Adds the hash of a text, with the first page that has it. */
function addHash(hashes: Map<string, string>, text: string, page: string): void {
  const hash = hashOf(text);
  if (!hashes.has(hash)) hashes.set(hash, page);
}

function refuseMany(kind: keyof typeof MOST, hashes: ReadonlyMap<string, string>): void {
  if (hashes.size <= MOST[kind]) return;
  throw new Error(
    `The pages have ${hashes.size} different inline ${kind}; at most ${MOST[kind]} are allowed, ` +
      `because one Content-Security-Policy lists them all. Find the one that differs from page to ` +
      `page. Pages where one was found first: ` +
      [...new Set(hashes.values())].slice(0, 8).join(', '),
  );
}
