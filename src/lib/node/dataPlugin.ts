import type { LoadContext, Plugin } from '@docusaurus/types';
import path from 'node:path';
import type { Compiler } from 'webpack';
import { slicesOf, type DataComponent, type SliceIds } from '../data/components';
import { DATA_PLUGIN } from '../data/sliceModule';
import { dataVersions, type DataVersion } from './dataVersions';

/** The validated data of every version: the current one, then the editions, newest first. */
export type DataContent<Source> = (DataVersion & { data: Source })[];

/** A data file of the plugin, on the development server: its diagnostics. */
const DIAGNOSTICS_FILE = 'diagnostics.json';
/** Imports it, so that a change of the diagnostics makes the bundler run again. */
const DEVELOPMENT_MODULE = 'src/lib/client/developmentDiagnostics.ts';

/** What the plugin is given: the data and what is made of it. */
export interface DataPluginOptions<Source> {
  /** Reads and validates the data of a version. @throws an Error that lists every diagnostic. */
  load: (siteDir: string, version: DataVersion) => Source;
  components: readonly DataComponent<Source>[];
  /** @returns every value of each attribute that selects a slice. */
  idsOf: (data: Source) => SliceIds;
  /** Writes the API of all versions into the folder of the built site. */
  writeApi: (outDir: string, content: DataContent<Source>) => void;
}

/**
 * The Docusaurus plugin of the data. It reads and validates the `_data` of every version, writes the
 * slices for the pages, and after the build the API. A diagnostic in the data fails the build.
 */
export function dataPlugin<Source>(
  { siteDir }: LoadContext,
  { load, components, idsOf, writeApi }: DataPluginOptions<Source>,
): Plugin<DataContent<Source>> {
  const isBuild = process.env.NODE_ENV === 'production';
  /** What was read before, by version. Editions never change. */
  const known = new Map<string, DataContent<Source>[number]>();
  /** The diagnostics of the current text; on the development server only. */
  let problem = '';
  return {
    name: DATA_PLUGIN,
    getPathsToWatch: () => dataVersions(siteDir).map(({ dataDir }) => `${dataDir}/**/*.{yaml,yml}`),
    getClientModules: () => (isBuild ? [] : [path.join(siteDir, DEVELOPMENT_MODULE)]),
    configureWebpack: () => (isBuild ? {} : { plugins: [showInOverlay(() => problem)] }),
    loadContent: () => {
      problem = '';
      return Promise.resolve(
        dataVersions(siteDir).map((version) => {
          const before = known.get(version.name);
          if (before && version.name !== 'current') return before;
          try {
            const content = { ...version, data: load(siteDir, version) };
            known.set(version.name, content);
            return content;
          } catch (error) {
            // Before the first page is shown, and in a build, there is nothing to go on with.
            if (isBuild || !before || !(error instanceof Error)) throw error;
            problem = error.message;
            return before;
          }
        }),
      );
    },
    contentLoaded: async ({ content, actions }) => {
      if (!isBuild) await actions.createData(DIAGNOSTICS_FILE, JSON.stringify({ problem }));
      // The development server has no pages of editions (docusaurus.config.ts).
      const shown = isBuild ? content : content.filter(({ name }) => name === 'current');
      const files = shown.flatMap(({ name, data }) =>
        slicesOf(components, data, idsOf(data)).map(([path, slice]) => ({
          path: `${name}/${path}`,
          slice,
        })),
      );
      await Promise.all(
        files.map(({ path, slice }) => actions.createData(path, JSON.stringify(slice))),
      );
    },
    postBuild: ({ content, outDir, i18n }) => {
      // Docusaurus calls this once per locale, but the data is the same in all of them.
      if (i18n.currentLocale === i18n.defaultLocale) writeApi(outDir, content);
      return Promise.resolve();
    },
  };
}

/** A plugin of the bundler that reports a problem as an error of the compilation: the page shows it. */
function showInOverlay(problemOf: () => string): { apply: (compiler: Compiler) => void } {
  return {
    apply: ({ hooks }) => {
      hooks.thisCompilation.tap(DATA_PLUGIN, ({ errors }) => {
        const problem = problemOf();
        if (problem !== '') errors.push(new Error(problem));
      });
    },
  };
}
