import { builtFileOf, embedAddress } from '../../../lib/pages';
import { transformSync } from 'esbuild';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { shortAddress, type Card } from '../card';
import { cardHeight } from '../cardHeight';
import { cardHtml } from '../cardHtml';
import { oembedLink, oembedOf, oembedPath } from '../oembed';
import { formatDiagnostics, type Diagnostic } from '../../../lib/diagnostics';
import type { PostBuildStep } from '../../../lib/node/postBuild';
import { jsonText } from '../../../lib/text';
import { loadReference } from '../../reference/node/readData';
import { BROWSERS } from '../../../lib/browsers';
import { docsPages, docsVersions } from '../../../lib/node/docsPlugin';
import { readCards } from './readCards';
import { writeMoved } from './writeMoved';

/** Most bytes of a card, all in. */
export const MOST_BYTES = 6000;
const SHEET = 'src/features/embeds/node/card.css';

/**
 * Writes a card for each guide, question and topic of today's text, and its oEmbed description; and
 * into the head of each such page the link by which that is found. Where a page has moved, its card
 * stays where clinics have it.
 * @throws an Error that lists every diagnostic with the page, what is wrong and how to fix it.
 */
export const writeEmbeds: PostBuildStep = ({ siteDir, outDir, url: site, plugins }) => {
  const reference = loadReference(siteDir, 'docs/_data');
  const current = docsVersions(plugins).find(({ versionName }) => versionName === 'current');
  if (!current) return;
  const sheet = smallSheet(readFileSync(path.join(siteDir, SHEET), 'utf8'));
  const diagnostics: Diagnostic[] = [];
  const ids = new Set<string>();

  for (const page of docsPages(current)) {
    const file = path.join(outDir, builtFileOf(page.url));
    try {
      const html = readFileSync(file, 'utf8');
      const cards = readCards({ page, html, site, reference });
      for (const card of cards) {
        writeCard(outDir, card, site, sheet);
        ids.add(card.id);
      }
      const [first] = cards;
      if (first)
        writeFileSync(
          file,
          html.replace('</head>', () => `${oembedLink(first, site)}</head>`),
        );
    } catch (error) {
      const problem = error instanceof Error ? error.message : String(error);
      const fix = 'Fix the page, or see src/plugins/clinic-kit for what a card needs.';
      diagnostics.push({ file: page.url, line: 1, key: '', problem, fix });
    }
  }
  if (diagnostics.length > 0) throw new Error(`\n${formatDiagnostics(diagnostics, 'the cards')}\n`);
  writeMoved(siteDir, outDir, ids);
};

function smallSheet(css: string): string {
  return transformSync(css, { loader: 'css', minify: true, target: BROWSERS }).code.trim();
}

function writeCard(outDir: string, card: Card, site: string, sheet: string): void {
  const html = cardHtml(card, site, sheet);
  const bytes = Buffer.byteLength(html);
  if (bytes > MOST_BYTES) {
    throw new Error(`The card ${card.id} has ${bytes} bytes, at most ${MOST_BYTES} go.`);
  }
  const height = cardHeight(card, shortAddress(site + card.to));
  mkdirSync(path.join(outDir, embedAddress(card.id)), { recursive: true });
  writeFileSync(path.join(outDir, builtFileOf(embedAddress(card.id))), html);
  writeFileSync(
    path.join(outDir, oembedPath(card.id)),
    jsonText(oembedOf({ ...card, height }, site)),
  );
}
