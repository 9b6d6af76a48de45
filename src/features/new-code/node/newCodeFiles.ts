import path from 'node:path';
import { format, resolveConfig } from 'prettier';
import { formatDiagnostics } from '../../../lib/diagnostics';
import { newCodeYaml, uncheckedCode } from '../newCode';
import type { NewCode } from '../newCodeFields';
import { newCodePage } from '../newCodePage';
import { readReference } from '../../reference/reference';
import { loadReference, readDataFiles } from '../../reference/node/readData';
import { readPage, type WritingRule } from '../../content/page';

const DATA = 'docs/_data';

/** @returns where the data and the page of a code stand, from the top of the project. */
export function placesOf(id: string): { data: string; page: string } {
  return { data: `${DATA}/codes/${id}.yaml`, page: `docs/codes/${id}.mdx` };
}

/**
 * Builds the files of a new code, as Prettier writes them, and holds them against every rule.
 * @param siteDir top of the project they are for.
 * @param today `2026-11-23`.
 * @param rules what the page must keep to.
 * @returns the texts by path.
 * @throws if the data that is there, or what came out, has a diagnostic.
 */
export async function newCodeFiles(
  siteDir: string,
  code: NewCode,
  today: string,
  rules: readonly WritingRule[],
): Promise<Record<string, string>> {
  const { topics } = loadReference(siteDir, DATA);
  const places = placesOf(code.id);
  const data = await tidied(newCodeYaml(uncheckedCode(code, topics, today)), places.data);
  const page = await tidied(newCodePage(code, today), places.page);
  refuseDiagnostics(
    siteDir,
    rules,
    { path: places.data, text: data },
    { path: places.page, text: page },
  );
  return {
    [path.join(siteDir, places.data)]: data,
    [path.join(siteDir, places.page)]: page,
  };
}

interface Text {
  path: string;
  text: string;
}

function refuseDiagnostics(
  siteDir: string,
  rules: readonly WritingRule[],
  data: Text,
  page: Text,
): void {
  const files = readDataFiles(siteDir, DATA);
  const { reference, diagnostics } = readReference({ ...files, codes: [...files.codes, data] });
  const all = reference
    ? rules.flatMap((rule) => rule.check(readPage(page.path, page.text), reference))
    : diagnostics;
  if (all.length === 0) return;
  throw new Error(
    `Nothing was written. It would have been:\n\n${formatDiagnostics(all, 'the skeleton')}`,
  );
}

async function tidied(text: string, place: string): Promise<string> {
  const house = await resolveConfig(path.resolve('package.json'));
  return format(text, { ...house, proseWrap: 'always', filepath: place });
}
