import type { PluginOptions } from '@easyops-cn/docusaurus-search-local';
import type { LoadContext, Plugin } from '@docusaurus/types';
import path from 'node:path';
import { bundleSearch } from './bundleSearch';
import { stockSearch } from './stock';
import { writeSearch } from '../index/writeSearch';

export const { validateOptions } = stockSearch;

/**
 * The search plugin, with what ranks replaced: its place in the theme, its page, its worker and its
 * options stay; the worker runs ours, and the index is our own.
 */
export default function search(context: LoadContext, options: PluginOptions): Plugin {
  const stock = stockSearch.default(context, options);
  return {
    ...stock,
    getPathsToWatch: () => [],
    configureWebpack: (config, isServer, utils, content) => ({
      ...stock.configureWebpack?.(config, isServer, utils, content),
      ...(isServer ? {} : bundleSearch(config, utils, path.join(context.siteDir, HERE))),
    }),
    postBuild: ({ outDir, plugins }) => {
      writeSearch(context.siteDir, outDir, plugins);
      return Promise.resolve();
    },
  };
}

/** This folder, from the top of the project. */
const HERE = 'src/features/search';
