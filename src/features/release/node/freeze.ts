import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { EDITION_FILE, editionYaml, type Edition } from '../../editions/edition';
import { runIn } from './run';
import { docsOf, sidebarsOf } from './site';

const DOCUSAURUS = path.resolve('node_modules/@docusaurus/core/bin/docusaurus.mjs');

/** Runs Docusaurus over a copy of the project. @throws if it fails, with what it was to do. */
export async function docusaurus(
  stage: string,
  args: string[],
  signal: AbortSignal,
): Promise<void> {
  const code = await runIn(stage, process.execPath, [DOCUSAURUS, ...args], signal);
  if (code !== 0) throw new Error(`docusaurus ${args.join(' ')} failed. Nothing was changed.`);
}

/**
 * Freezes pages and data as an edition, in a copy of the project.
 * @returns the files and folders that are new, from its top.
 * @throws if something did not come out as it must.
 */
export async function freeze(
  stage: string,
  edition: Edition,
  signal: AbortSignal,
): Promise<string[]> {
  const { name } = edition;
  await docusaurus(stage, ['docs:version', name], signal);
  const frozen = docsOf(name);
  const [before, after] = ['docs', frozen].map((folder) => filesIn(path.join(stage, folder)));
  const lost =
    before?.filter((file) => !after?.includes(file) || isOther(stage, frozen, file)) ?? [];
  if (lost.length > 0) throw new Error(`These were not frozen as they are: ${lost.join(', ')}.`);
  writeFileSync(path.join(stage, frozen, '_data', EDITION_FILE), editionYaml(edition));
  return [frozen, sidebarsOf(name), ...translationsOf(stage, name)].filter((file) =>
    existsSync(path.join(stage, file)),
  );
}

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => path.relative(folder, path.join(parentPath, name)));
}

function isOther(stage: string, frozen: string, file: string): boolean {
  const [now, kept] = ['docs', frozen].map((folder) =>
    readFileSync(path.join(stage, folder, file)),
  );
  return !now || !kept || !now.equals(kept);
}

/** @returns what Docusaurus has frozen of each translation, from the top of the project. */
export function translationsOf(siteDir: string, name: string): string[] {
  const folder = path.join(siteDir, 'i18n');
  const locales = existsSync(folder) ? readdirSync(folder) : [];
  return locales
    .flatMap((locale) =>
      [`version-${name}`, `version-${name}.json`].map(
        (file) => `i18n/${locale}/docusaurus-plugin-content-docs/${file}`,
      ),
    )
    .filter((file) => existsSync(path.join(siteDir, file)));
}
