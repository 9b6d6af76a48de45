import type { ConfigureWebpackUtils } from '@docusaurus/types';
import path from 'node:path';
import type { Configuration } from 'webpack';

/** Name of the search's own script among the site's: `search.<hash>.js`. */
export const SEARCH_ENTRY = 'search';

/** The worker that the search plugin asks for, seen from its own folder. */
const STOCK_WORKER = /^\.\/worker\.js$/;

/**
 * Builds the search as a script of its own beside the site's bundle, and puts our worker in place
 * of the search plugin's.
 * @param folder this plugin's folder.
 * @returns what is added to the bundler's configuration of the client.
 */
export function bundleSearch(
  { entry }: Configuration,
  { currentBundler }: ConfigureWebpackUtils,
  folder: string,
): Configuration {
  if (typeof entry !== 'string' && !Array.isArray(entry)) {
    throw new Error('Docusaurus builds its client in another way now: see bundleSearch.ts.');
  }
  const { NormalModuleReplacementPlugin } = currentBundler.instance;
  const worker = path.join(folder, 'client/worker.ts');
  return {
    entry: {
      main: entry,
      // With its runtime inside, so that it is one request.
      [SEARCH_ENTRY]: { import: path.join(folder, 'client/entry.ts'), runtime: false },
    },
    plugins: [
      new NormalModuleReplacementPlugin(STOCK_WORKER, (resource) => {
        if (resource.context.includes('docusaurus-search-local')) resource.request = worker;
      }),
    ],
  };
}
