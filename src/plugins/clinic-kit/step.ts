import { transformSync } from 'esbuild';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { cardPath, shortAddress, type Card } from '../../clinic/card';
import { cardHeight } from '../../clinic/cardHeight';
import { cardHtml } from '../../clinic/cardHtml';
import { oembedLink, oembedOf, oembedPath } from '../../clinic/oembed';
import { formatFaults, type Fault } from '../../faults';
import type { BuildStep } from '../after-build/step';
import { jsonText } from '../ethics-data/apiFiles';
import { loadReference } from '../ethics-data/readData';
import { BROWSERS } from '../first-view/loaderText';
import { docsPages, docsVersions } from '../search/sitePages';
import { readCards } from './readCards';
import { writeMoved } from './writeMoved';

/** Most bytes of a card, all in. */
export const MOST_BYTES = 6000;
const SHEET = 'src/plugins/clinic-kit/card.css';

/**
 * Writes a card for each guide, question and topic of today's text, and its oEmbed description; and
 * into the head of each such page the link by which that is found. Where a page has moved, its card
 * stays where clinics have it.
 * @throws an Error that lists every fault with the page, what is wrong and how to mend it.
 */
export const clinicKit: BuildStep = ({ siteDir, outDir, url: site, plugins }) => {
  const reference = loadReference(siteDir, 'docs/_data');
  const current = docsVersions(plugins).find(({ versionName }) => versionName === 'current');
  if (!current) return;
  const sheet = smallSheet(readFileSync(path.join(siteDir, SHEET), 'utf8'));
  const faults: Fault[] = [];
  const ids = new Set<string>();

  for (const page of docsPages(current)) {
    const file = path.join(outDir, `${page.url === '/' ? '/index' : page.url}.html`);
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
      const mend = 'Mend the page, or see src/plugins/clinic-kit for what a card needs.';
      faults.push({ file: page.url, line: 1, key: '', problem, mend });
    }
  }
  if (faults.length > 0) throw new Error(`\n${formatFaults(faults, 'the cards')}\n`);
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
  mkdirSync(path.join(outDir, cardPath(card.id)), { recursive: true });
  writeFileSync(path.join(outDir, cardPath(card.id), 'index.html'), html);
  writeFileSync(
    path.join(outDir, oembedPath(card.id)),
    jsonText(oembedOf({ ...card, height }, site)),
  );
}
