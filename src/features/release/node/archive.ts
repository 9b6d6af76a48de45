import { cpSync, existsSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { loadRedirects, REDIRECTS_FILE } from '../../permalinks/node/readRedirects';
import { checkArchive } from './archiveCheck';
import { redirectsText } from './archiveRedirects';
import { writeArchive } from './archiveWrite';
import { docusaurus, translationsOf } from './freeze';
import type { Moves } from './putInPlace';
import { docsOf, liveEditions, sidebarsOf, textOf, VERSIONS_FILE } from './site';

/** Where the data of an archived edition stays, so that its addresses hold. */
const dataOf = (name: string) => `static/api/v1/${name}`;

/** @returns where the archive of an edition goes, from where the command is run. */
export function outOf(siteDir: string, name: string, out: string | undefined): string {
  return out ?? path.join(siteDir, 'archive', name);
}

/** @returns what archiving does, a line each. */
export function archivePlan(siteDir: string, name: string, target: string): string[] {
  return [
    `write ${target}: the edition as a folder that opens from disk`,
    `take out ${[docsOf(name), sidebarsOf(name), ...translationsOf(siteDir, name)].join(', ')}`,
    `take ${name} out of ${VERSIONS_FILE}`,
    `keep its data at its addresses, in ${dataOf(name)}`,
    `lead its pages to those of today, in ${REDIRECTS_FILE}`,
  ];
}

/**
 * Prepares the archive of an edition in a copy of the project, and all that follows from it.
 * @param target where the archive goes, in the project or outside of it.
 * @returns what is to be brought from the copy into the project, and what goes.
 */
export async function prepareArchive(
  siteDir: string,
  stage: string,
  name: string,
  target: string,
  signal: AbortSignal,
): Promise<Moves> {
  await docusaurus(stage, ['build'], signal);
  const build = path.join(stage, 'build');
  const inside = path.relative(path.resolve(siteDir), path.resolve(target));
  const isInside = !inside.startsWith('..') && !path.isAbsolute(inside);
  const folder = isInside ? path.join(stage, inside) : path.join(stage, '.cache/archive');
  writeArchive(build, name, folder);
  const problems = checkArchive(folder);
  if (problems.length > 0) {
    throw new Error(`The archive has links that lead nowhere:\n  ${problems.join('\n  ')}`);
  }

  const redirects = await redirectsText(
    textOf(stage, REDIRECTS_FILE),
    loadRedirects(stage),
    build,
    name,
  );
  writeFileSync(path.join(stage, REDIRECTS_FILE), redirects);
  cpSync(path.join(build, 'api/v1', name), path.join(stage, dataOf(name)), { recursive: true });
  const rest = liveEditions(stage)
    .map((edition) => edition.name)
    .filter((one) => one !== name);
  writeFileSync(path.join(stage, VERSIONS_FILE), `${JSON.stringify(rest, null, 2)}\n`);

  const isLast = rest.length === 0;
  return {
    put: [
      ...(isInside ? [inside] : []),
      dataOf(name),
      REDIRECTS_FILE,
      ...(isLast ? [] : [VERSIONS_FILE]),
    ],
    take: [
      docsOf(name),
      sidebarsOf(name),
      ...translationsOf(siteDir, name),
      ...(isLast ? [VERSIONS_FILE] : []),
    ].filter((file) => existsSync(path.join(siteDir, file))),
    ...(isInside ? {} : { copy: { from: folder, to: path.resolve(target) } }),
  };
}
