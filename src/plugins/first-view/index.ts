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
      const worker = searchWorker(outDir);
      for (const name of readdirSync(outDir, { recursive: true, encoding: 'utf8' })) {
        if (!name.endsWith('.html')) continue;
        const file = path.join(outDir, name);
        writeFileSync(file, deferScripts(readFileSync(file, 'utf8'), loader, worker));
      }
      return Promise.resolve();
    },
  };
}

/** What only the search's worker has in it (src/search/index/parts.ts). */
const IN_WORKER = 'catalog.json';

/** @returns the address of the search's worker. @throws if none or several were built. */
function searchWorker(outDir: string): string {
  const folder = 'assets/js';
  const workers = readdirSync(path.join(outDir, folder)).filter(
    (name) =>
      name.endsWith('.js') &&
      readFileSync(path.join(outDir, folder, name), 'utf8').includes(IN_WORKER),
  );
  const [worker] = workers;
  if (worker === undefined || workers.length > 1) {
    throw new Error(`There should be one script of the search's worker, not ${workers.length}.`);
  }
  return `/${folder}/${worker}`;
}
