import { build } from 'esbuild';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import type { SearchEngine } from './evaluate';

const PACKAGE = 'node_modules/@easyops-cn/docusaurus-search-local/dist';
const RESULTS = 10;

/** The stock plugin's defaults that its index and its worker need. */
const OPTIONS = {
  language: ['en'],
  removeDefaultStopWordFilter: [],
  removeDefaultStemmer: false,
  ignoreCssSelectors: [],
  forceIgnoreNoIndex: false,
};

/** The parts of the stock plugin's modules that are used here. */
interface StockScan {
  scanDocuments: (
    files: { filePath: string; url: string; type: 'docs' | 'blog' }[],
    config: typeof OPTIONS,
  ) => Promise<unknown[][]>;
}
interface StockBuild {
  buildIndex: (documents: unknown[][], config: typeof OPTIONS) => unknown;
}
interface StockWorker {
  SearchWorker: new () => {
    search: (
      baseUrl: string,
      context: string,
      input: string,
      limit: number,
    ) => Promise<{ document: { u: string; h?: string } }[]>;
  };
}

/**
 * Builds the stock plugin's index over built pages, with its own code.
 * @param folder the built site.
 * @param addresses the addresses of the pages.
 * @returns the index as the plugin writes it.
 */
export async function stockIndex(folder: string, addresses: readonly string[]): Promise<string> {
  const require = createRequire(import.meta.url);
  const utils = path.resolve(PACKAGE, 'server/server/utils');
  const { scanDocuments } = require(path.join(utils, 'scanDocuments.js')) as StockScan;
  const { buildIndex } = require(path.join(utils, 'buildIndex.js')) as StockBuild;
  const files = addresses.map((url) => ({
    filePath: path.join(folder, `${url}.html`),
    url,
    type: url.startsWith('/blog/') ? ('blog' as const) : ('docs' as const),
  }));
  return JSON.stringify(buildIndex(await scanDocuments(files, OPTIONS), OPTIONS));
}

/** @returns the stock search over an index: its own worker, with the browser globals it needs. */
export async function stockEngine(index: string): Promise<SearchEngine> {
  const { SearchWorker } = await loadWorker(index);
  const worker = new SearchWorker();
  return {
    find: async (query) => {
      const results = await worker.search('/', '', query, RESULTS);
      return results.map(({ document: { u, h } }) => u + (h ?? ''));
    },
    indexBytes: brotliCompressSync(index).length,
  };
}

async function loadWorker(index: string): Promise<StockWorker> {
  mkdirSync('.cache', { recursive: true });
  const folder = mkdtempSync('.cache/stock-search-');
  const constants = path.resolve(folder, 'constants.js');
  writeFileSync(
    constants,
    `import lunr from ${JSON.stringify(path.resolve('node_modules/lunr/lunr.js'))};
     export const removeDefaultStopWordFilter = [];
     export const language = ['en'];
     export const searchIndexUrl = 'search-index.json';
     export const searchResultLimits = 8;
     export const fuzzyMatchingDistance = 1;`,
  );
  const outfile = path.resolve(folder, 'worker.mjs');
  await build({
    entryPoints: [path.resolve(PACKAGE, 'client/client/theme/worker.js')],
    bundle: true,
    format: 'esm',
    outfile,
    logLevel: 'error',
    alias: {
      '@generated/@easyops-cn/docusaurus-search-local/default/generated-constants.js': constants,
    },
  });
  Object.assign(globalThis, {
    addEventListener: () => undefined,
    location: new URL('http://localhost/'),
    fetch: () => Promise.resolve(new Response(index)),
  });
  return (await import(pathToFileURL(outfile).href)) as StockWorker;
}
