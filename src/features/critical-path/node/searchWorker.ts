import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** Folder of a built site's scripts. */
const SCRIPTS = 'assets/js';
/** What only the search's worker has in it (src/search/index/parts.ts). */
const IN_WORKER = 'catalog.json';

/** @returns the address of the search's worker. @throws if none or several were built. */
export function searchWorker(outDir: string): string {
  const workers = readdirSync(path.join(outDir, SCRIPTS)).filter(
    (name) =>
      name.endsWith('.js') &&
      readFileSync(path.join(outDir, SCRIPTS, name), 'utf8').includes(IN_WORKER),
  );
  const [worker] = workers;
  if (worker === undefined || workers.length > 1) {
    throw new Error(`There should be one script of the search's worker, not ${workers.length}.`);
  }
  return `/${SCRIPTS}/${worker}`;
}
