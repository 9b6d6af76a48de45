import type {
  ConfigureWebpackUtils,
  LoadContext,
  OptionValidationContext,
  Plugin,
} from '@docusaurus/types';
import type { PluginOptions } from '@easyops-cn/docusaurus-search-local';
import { createRequire } from 'node:module';
import path from 'node:path';
import type { Configuration } from 'webpack';
import { writeSearch } from '../index/writeSearch';

/** The stock plugin's module at run time; its own types declare only its options. */
interface StockSearch {
  default: (context: LoadContext, options: PluginOptions) => Plugin;
  validateOptions: (
    context: OptionValidationContext<PluginOptions, PluginOptions>,
  ) => PluginOptions;
}

const stockSearch = createRequire(import.meta.url)(
  '@easyops-cn/docusaurus-search-local',
) as StockSearch;

/** Root of the feature, from the root of the project. */
const FEATURE = 'src/features/search';
/** Name of the client's own bundle: `search.<hash>.js`. */
const CLIENT_BUNDLE = 'search';
/** How the stock plugin's client requests its worker, relative to its own folder. */
const STOCK_WORKER = /^\.\/worker\.js$/;

export const { validateOptions } = stockSearch;

/**
 * The stock search plugin with another index and another ranking. Its theme components, its page,
 * its options and the way it starts its worker stay; the worker's code and the index are ours.
 */
export default function search(context: LoadContext, options: PluginOptions): Plugin {
  const stock = stockSearch.default(context, options);
  return {
    ...stock,
    getPathsToWatch: () => [],
    configureWebpack: (config, isServer, utils, content) => ({
      ...stock.configureWebpack?.(config, isServer, utils, content),
      ...(isServer ? {} : bundleClient(config, utils, path.join(context.siteDir, FEATURE))),
    }),
    postBuild: ({ outDir, plugins }) => {
      writeSearch(context.siteDir, outDir, plugins);
      return Promise.resolve();
    },
  };
}

/**
 * Bundles the client as a script of its own beside the site's, and replaces the stock worker.
 * @param folder root of the feature.
 * @returns what to add to the client's bundler configuration.
 * @throws if Docusaurus defines its entry in an unknown way.
 */
function bundleClient(
  { entry }: Configuration,
  { currentBundler }: ConfigureWebpackUtils,
  folder: string,
): Configuration {
  if (typeof entry !== 'string' && !Array.isArray(entry)) {
    throw new Error(
      `The client's "entry" is neither a string nor a list: adapt bundleClient in ${FEATURE}/node/index.ts to this version of Docusaurus.`,
    );
  }
  const { NormalModuleReplacementPlugin } = currentBundler.instance;
  const worker = path.join(folder, 'client/worker.ts');
  return {
    entry: {
      main: entry,
      // Includes the bundler's runtime, so that it takes a single request.
      [CLIENT_BUNDLE]: { import: path.join(folder, 'client/entry.ts'), runtime: false },
    },
    plugins: [
      new NormalModuleReplacementPlugin(STOCK_WORKER, (resource) => {
        if (resource.context.includes('docusaurus-search-local')) resource.request = worker;
      }),
    ],
  };
}
