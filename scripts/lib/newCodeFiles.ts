import path from 'node:path';
import { format, resolveConfig } from 'prettier';
import { formatFaults } from '../../src/faults';
import { newCodeYaml, uncheckedCode } from '../../src/ethics/newCode';
import type { NewCode } from '../../src/ethics/newCodeFields';
import { newCodePage } from '../../src/ethics/newCodePage';
import { readReference } from '../../src/ethics/reference';
import { loadReference, readDataFiles } from '../../src/plugins/ethics-data/readData';
import { readPage } from '../../src/writing/page';
import { pageRules } from '../../src/writing/rules';

const DATA = 'docs/_data';

/** @returns where the data and the page of a code stand, from the top of the project. */
export function placesOf(id: string): { data: string; page: string } {
  return { data: `${DATA}/codes/${id}.yaml`, page: `docs/codes/${id}.mdx` };
}

/**
 * Builds the files of a new code, as Prettier writes them, and holds them against every rule.
 * @param siteDir top of the project they are for.
 * @param today `2026-11-23`.
 * @returns the texts by path.
 * @throws if the data that is there, or what came out, has a fault.
 */
export async function newCodeFiles(
  siteDir: string,
  code: NewCode,
  today: string,
): Promise<Record<string, string>> {
  const { topics } = loadReference(siteDir, DATA);
  const places = placesOf(code.id);
  const data = await tidied(newCodeYaml(uncheckedCode(code, topics, today)), places.data);
  const page = await tidied(newCodePage(code, today), places.page);
  refuseFaults(siteDir, { path: places.data, text: data }, { path: places.page, text: page });
  return {
    [path.join(siteDir, places.data)]: data,
    [path.join(siteDir, places.page)]: page,
  };
}

interface Text {
  path: string;
  text: string;
}

function refuseFaults(siteDir: string, data: Text, page: Text): void {
  const files = readDataFiles(siteDir, DATA);
  const { reference, faults } = readReference({ ...files, codes: [...files.codes, data] });
  const all = reference
    ? pageRules.flatMap((rule) => rule.check(readPage(page.path, page.text), reference))
    : faults;
  if (all.length === 0) return;
  throw new Error(
    `Nothing was written. It would have been:\n\n${formatFaults(all, 'the skeleton')}`,
  );
}

async function tidied(text: string, place: string): Promise<string> {
  const house = await resolveConfig(path.resolve('package.json'));
  return format(text, { ...house, proseWrap: 'always', filepath: place });
}
