import type { PluginOptions } from '@easyops-cn/docusaurus-search-local';
import type { LoadContext, OptionValidationContext, Plugin } from '@docusaurus/types';
import { createRequire } from 'node:module';

/** What the search plugin's package is when it runs; its types only tell of its options. */
interface StockSearch {
  default: (context: LoadContext, options: PluginOptions) => Plugin;
  validateOptions: (
    context: OptionValidationContext<PluginOptions, PluginOptions>,
  ) => PluginOptions;
}

/** The search plugin as its makers ship it. */
export const stockSearch = createRequire(import.meta.url)(
  '@easyops-cn/docusaurus-search-local',
) as StockSearch;
