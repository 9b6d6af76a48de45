import type { Plugin } from '@docusaurus/types';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { withFaqData } from './faqData';

/** Adds to each FAQ page its questions as data for machines, read off the page as it was built. */
export default function structuredData(): Plugin {
  return {
    name: 'structured-data',
    postBuild: ({ outDir, routesPaths }) => {
      const folders = new Set(
        routesPaths
          .filter((route) => route.endsWith('/faq'))
          .map((route) => path.join(outDir, route)),
      );
      for (const folder of folders) {
        if (!existsSync(folder)) continue;
        for (const name of readdirSync(folder).filter((file) => file.endsWith('.html'))) {
          const file = path.join(folder, name);
          writeFileSync(file, withFaqData(readFileSync(file, 'utf8')));
        }
      }
      return Promise.resolve();
    },
  };
}
