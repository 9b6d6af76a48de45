import { transformSync } from 'esbuild';
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { BROWSERS } from '../../../lib/browsers';
import { formatDiagnostics, type Diagnostic } from '../../../lib/diagnostics';
import { docsPages, docsVersions } from '../../../lib/node/docsPlugin';
import type { PostBuildStep } from '../../../lib/node/postBuild';
import { builtFileOf, embedAddress } from '../../../lib/pages';
import { jsonText } from '../../../lib/text';
import { readPermalinks } from '../../permalinks/node/permalinksFile';
import { loadRedirects, REDIRECTS_FILE } from '../../permalinks/node/readRedirects';
import { redirectPairs } from '../../permalinks/redirects';
import { loadReference } from '../../reference/node/readData';
import type { Embed } from '../embed';
import { embedHeight, embedHtml } from '../embedHtml';
import { redirectedEmbeds } from '../redirectedEmbeds';
import { oembedAddress, oembedLink, oembedOf } from '../snippets';
import { readEmbeds } from './readEmbeds';

/** Maximum size of an embed with its style sheet, in bytes. */
const MAX_BYTES = 6000;
const STYLE_SHEET = 'src/features/embeds/node/embed.css';

/**
 * Writes an embed and its oembed.json for each guide, question and topic of the current text, and
 * adds the discovery link to the head of each of these pages. At the address of a redirected embed it
 * writes a copy of the replacement.
 * @throws an Error that lists every diagnostic with the page, what is wrong and how to fix it.
 */
export const writeEmbeds: PostBuildStep = ({ siteDir, outDir, url: site, baseUrl, plugins }) => {
  const reference = loadReference(siteDir, 'docs/_data');
  const current = docsVersions(plugins).find(({ versionName }) => versionName === 'current');
  if (!current) return;
  const css = minified(readFileSync(path.join(siteDir, STYLE_SHEET), 'utf8'));
  const diagnostics: Diagnostic[] = [];
  const ids = new Set<string>();

  for (const page of docsPages(current, baseUrl)) {
    const file = path.join(outDir, builtFileOf(page.url));
    try {
      const html = readFileSync(file, 'utf8');
      const embeds = readEmbeds({ page, html, site, reference });
      for (const embed of embeds) {
        writeEmbed(outDir, embed, site, css);
        ids.add(embed.id);
      }
      const [first] = embeds;
      if (first) {
        writeFileSync(
          file,
          html.replace('</head>', () => `${oembedLink(first, site)}</head>`),
        );
      }
    } catch (error) {
      const problem = error instanceof Error ? error.message : String(error);
      const fix = 'Fix the page, or see src/features/embeds for what an embed needs.';
      diagnostics.push({ file: page.url, line: 1, key: '', problem, fix });
    }
  }
  if (diagnostics.length > 0) {
    throw new Error(`\n${formatDiagnostics(diagnostics, 'the embeds')}\n`);
  }
  writeRedirectedEmbeds(siteDir, outDir, ids);
};

function minified(css: string): string {
  return transformSync(css, { loader: 'css', minify: true, target: BROWSERS }).code.trim();
}

function writeEmbed(outDir: string, embed: Embed, site: string, css: string): void {
  const html = embedHtml(embed, site, css);
  const bytes = Buffer.byteLength(html);
  if (bytes > MAX_BYTES) {
    throw new Error(`The embed ${embed.id} has ${bytes} bytes; the maximum is ${MAX_BYTES}.`);
  }
  const { id, title } = embed;
  const height = embedHeight(embed, site);
  mkdirSync(path.join(outDir, embedAddress(id)), { recursive: true });
  writeFileSync(path.join(outDir, builtFileOf(embedAddress(id))), html);
  const oembed = jsonText(oembedOf({ id, title, height }, site));
  writeFileSync(path.join(outDir, oembedAddress(id)), oembed);
}

/**
 * Writes a copy of the replacement at the address of each redirected embed. So a frame on another
 * site shows it on any server, without a redirect.
 * @param ids ids of the embeds that exist.
 * @throws an Error that names each redirect from an embed to something that has none.
 */
export function writeRedirectedEmbeds(
  siteDir: string,
  outDir: string,
  ids: ReadonlySet<string>,
): void {
  const redirects = redirectPairs(loadRedirects(siteDir));
  const { redirected, broken } = redirectedEmbeds(readPermalinks(siteDir), redirects, ids);
  if (broken.length > 0) {
    throw new Error(
      [
        `${REDIRECTS_FILE}: the targets of these embeds have no embed. Name a guide, a question or a comparison.`,
        ...broken.map(({ from, to }) => `  ${from}: ${to}`),
      ].join('\n'),
    );
  }
  for (const { from, to } of redirected) {
    cpSync(path.join(outDir, embedAddress(to)), path.join(outDir, embedAddress(from)), {
      recursive: true,
    });
  }
}
