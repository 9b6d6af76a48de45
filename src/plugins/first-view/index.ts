import type { LoadContext, Plugin } from '@docusaurus/types';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { compact, deferScripts } from './deferScripts';

/** Lets a page open with its HTML and one stylesheet; the scripts come when they are wanted. */
export default function firstView({ siteDir }: LoadContext): Plugin {
  return {
    name: 'first-view',
    postBuild: ({ outDir }) => {
      const loader = compact(
        readFileSync(path.join(siteDir, 'src/plugins/first-view/loader.js'), 'utf8'),
      );
      for (const name of readdirSync(outDir, { recursive: true, encoding: 'utf8' })) {
        if (!name.endsWith('.html')) continue;
        const file = path.join(outDir, name);
        writeFileSync(file, deferScripts(readFileSync(file, 'utf8'), loader));
      }
      return Promise.resolve();
    },
  };
}
