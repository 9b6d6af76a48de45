import { existsSync, realpathSync } from 'node:fs';
import path from 'node:path';
import { editionOrder, isEditionName, MOST_EDITIONS } from '../../editions/edition';
import { PERMALINKS_FILE } from '../../permalinks/node/readPermalinks';
import { git } from './run';
import { docsOf, liveEditions, textOf } from './site';

/**
 * Looks whether the project is as it was committed, so that all that comes of a job can be seen, and
 * be taken back, with git.
 * @throws with one sentence, if it is not.
 */
export function refuseUnlessClean(siteDir: string): void {
  const top = git(siteDir, 'rev-parse', '--show-toplevel');
  if (top === undefined) throw new Error('This is not a git repository. Run it in a clone.');
  if (path.resolve(top) !== realpathSync(siteDir)) {
    throw new Error(`This is not the top of its git repository, which is ${top}.`);
  }
  const changed = git(siteDir, 'status', '--porcelain')?.split('\n').filter(Boolean) ?? [];
  if (changed.length === 0) return;
  const first = changed[0]?.slice(3) ?? '';
  const more = changed.length > 1 ? ` and ${changed.length - 1} more` : '';
  throw new Error(`There are changes that are not committed: ${first}${more}. Commit them first.`);
}

/** @throws with one sentence, if no edition of that name can be cut. */
export function refuseName(siteDir: string, name: string): void {
  if (!isEditionName(name)) {
    throw new Error(`"${name}" is no name of an edition. Write the year and a number: 2026.1`);
  }
  const live = liveEditions(siteDir).map((edition) => edition.name);
  const addresses = textOf(siteDir, PERMALINKS_FILE)?.split('\n') ?? [];
  if (live.includes(name) || existsSync(path.join(siteDir, docsOf(name)))) {
    throw new Error(`Edition ${name} is there already. Choose the next number.`);
  }
  if (addresses.includes(`/${name}`)) {
    throw new Error(`Edition ${name} was cut and archived; its name stays taken. Choose another.`);
  }
  const newest = live.find((one) => editionOrder(one) > editionOrder(name));
  if (newest !== undefined) {
    throw new Error(`Edition ${name} would come after ${newest}. Choose a higher number.`);
  }
  if (live.length >= MOST_EDITIONS) {
    const oldest = [...live].sort((a, b) => editionOrder(a) - editionOrder(b))[0] ?? '';
    throw new Error(
      `${live.length} editions are live, and no more go: ${live.join(', ')}. ` +
        `Archive the oldest first: npm run edition -- --archive ${oldest}`,
    );
  }
}

/** @throws with one sentence, if an edition cannot be archived there. */
export function refuseArchive(siteDir: string, name: string, target: string): void {
  const live = liveEditions(siteDir).map((edition) => edition.name);
  if (!live.includes(name)) {
    const all = live.length > 0 ? `Live are: ${live.join(', ')}` : 'None is';
    throw new Error(`Edition ${name} is not live, so it cannot be archived. ${all}.`);
  }
  if (existsSync(target))
    throw new Error(`${target} is there already. Choose another place: --out`);
}
