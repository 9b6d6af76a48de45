import path from 'node:path';
import { format, resolveConfig } from 'prettier';
import { formatDiagnostics } from '../../../lib/diagnostics';
import { newCodeYaml } from '../newCode';
import type { NewCode } from '../newCodeFields';
import { newCodePage } from '../newCodePage';
import { readReference } from '../../reference/reference';
import { readDataFiles } from '../../reference/node/readData';
import { readPage, type WritingRule } from '../../content/page';

const DATA = 'docs/_data';

/** @returns where the data and the page of a code stand, from the top of the project. */
export function placesOf(id: string): { data: string; page: string } {
  return { data: `${DATA}/codes/${id}.yaml`, page: `docs/codes/${id}.mdx` };
}

/**
 * Builds the files of a new code, formatted, and checks them against every rule.
 * @param siteDir top of the project they are for.
 * @param today `2026-11-23`.
 * @param rules the rules that the page must keep.
 * @returns the texts by path.
 * @throws if today's data or one of the new files has a diagnostic.
 */
export async function newCodeFiles(
  siteDir: string,
  code: NewCode,
  today: string,
  rules: readonly WritingRule[],
): Promise<Record<string, string>> {
  const places = placesOf(code.id);
  const data = await formatted(newCodeYaml(code, today), places.data);
  const page = await formatted(newCodePage(code, today), places.page);
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
    `Nothing was written. The new files would not be valid:\n\n${formatDiagnostics(all, 'the new files')}`,
  );
}

async function formatted(text: string, file: string): Promise<string> {
  const options = await resolveConfig(path.resolve('package.json'));
  return format(text, { ...options, proseWrap: 'always', filepath: file });
}
