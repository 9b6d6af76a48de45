import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type * as z from 'zod';
import { jsonText } from '../../../lib/text';
import { API_FOLDER } from '../api/edition';
import { apiSchema } from '../api/schemas';
import { apiEdition } from './apiFiles';

/**
 * Writes the API files of every version and schema.json below `api/v1/`.
 * @param outDir the folder of the built site.
 * @param versions names of the versions in Docusaurus, with the paths and texts of their files.
 * @param schemas schemas of the JSON files that other features contribute.
 */
export function writeApi(
  outDir: string,
  versions: readonly { name: string; files: readonly (readonly [path: string, text: string])[] }[],
  schemas: readonly z.ZodType[],
): void {
  const files = versions.flatMap(({ name, files }) =>
    files.map(([file, text]) => [`${apiEdition(name).name}/${file}`, text] as const),
  );
  for (const [file, text] of [['schema.json', jsonText(apiSchema(schemas))] as const, ...files]) {
    const target = path.join(outDir, API_FOLDER, file);
    mkdirSync(path.dirname(target), { recursive: true });
    writeFileSync(target, text);
  }
}
