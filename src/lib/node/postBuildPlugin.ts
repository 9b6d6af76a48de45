import type { LoadContext, Plugin } from '@docusaurus/types';
import type { PostBuildStep } from './postBuild';

/**
 * Runs steps over the built site, one after the other. Docusaurus runs the `postBuild` of all
 * plugins at the same time; steps that depend on each other's output must belong to one plugin.
 * @param steps in the order in which they run. A step that throws fails the build.
 */
export function postBuildPlugin({ siteDir }: LoadContext, steps: readonly PostBuildStep[]): Plugin {
  return {
    name: 'post-build',
    postBuild: async ({ outDir, siteConfig, routesPaths, plugins }) => {
      for (const step of steps) {
        const { baseUrl } = siteConfig;
        const url = siteConfig.url + baseUrl.slice(0, -1);
        await step({ siteDir, outDir, url, baseUrl, routesPaths, plugins });
      }
    },
  };
}
