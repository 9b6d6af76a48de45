import type { LoadContext, Plugin } from '@docusaurus/types';
import { clinicKit } from '../clinic-kit/step';
import { robots } from '../crawlers/robots';
import { firstView } from '../first-view/step';
import { keepPermalinks } from '../permalinks/step';
import { writePolicy } from '../site-policy/step';
import { structuredData } from '../structured-data/step';
import type { BuildStep } from './step';

/**
 * What is done to the built site, in this order: each step sees what those before it have made of
 * the pages. Docusaurus runs its plugins' own steps side by side, so these are one plugin's.
 */
const STEPS: readonly BuildStep[] = [
  structuredData,
  robots,
  clinicKit,
  firstView,
  keepPermalinks,
  writePolicy,
];

/** Runs the steps over the built site. */
export default function afterBuild({ siteDir }: LoadContext): Plugin {
  return {
    name: 'after-build',
    postBuild: async ({ outDir, siteConfig, routesPaths, plugins }) => {
      for (const step of STEPS) {
        await step({ siteDir, outDir, url: siteConfig.url, routesPaths, plugins });
      }
    },
  };
}
