import type { LoadContext, OptionValidationContext, Plugin } from '@docusaurus/types';
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

export const { validateOptions } = stockSearch;

/**
 * The stock search plugin with another index and another ranking. Its options and its page stay; the
 * index, the worker and the script of the search are ours.
 */
export default function search(context: LoadContext, options: PluginOptions): Plugin {
  const stock = stockSearch.default(context, options);
  const entry = path.join(context.siteDir, FEATURE, 'client/entry.ts');
  const isBuild = process.env.NODE_ENV === 'production';
  return {
    ...stock,
    getPathsToWatch: () => [],
    // A second script with a runtime of its own would break the updates of the development server.
    getClientModules: () => (isBuild ? [] : [entry]),
    configureWebpack: (config, isServer, utils, content) => ({
      ...stock.configureWebpack?.(config, isServer, utils, content),
      ...(isBuild && !isServer ? bundleClient(config, entry) : {}),
    }),
    postBuild: ({ outDir, plugins }) => {
      writeSearch(context.siteDir, outDir, context.baseUrl, plugins);
      return Promise.resolve();
    },
  };
}

/**
 * Bundles the client as a script of its own beside the site's.
 * @param client the client's entry file.
 * @returns what to add to the client's bundler configuration.
 * @throws if Docusaurus defines its entry in an unknown way.
 */
function bundleClient({ entry }: Configuration, client: string): Configuration {
  if (typeof entry !== 'string' && !Array.isArray(entry)) {
    throw new Error(
      `The client's "entry" is neither a string nor a list: adapt bundleClient in ${FEATURE}/node/index.ts to this version of Docusaurus.`,
    );
  }
  return {
    entry: {
      main: entry,
      // Includes the bundler's runtime, so that it takes a single request.
      [CLIENT_BUNDLE]: { import: client, runtime: false },
    },
  };
}
