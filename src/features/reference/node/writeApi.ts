import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { API_FOLDER } from '../api/edition';
import { apiSchema } from '../api/schemas';
import type * as z from 'zod';
import type { Reference } from '../reference';
import { jsonText } from '../../../lib/text';
import { apiEdition, apiFiles } from './apiFiles';

/**
 * Writes the API files of every version and schema.json below `api/v1/`.
 * @param outDir the folder of the built site.
 * @param versions names of the versions in Docusaurus, with their references.
 * @param schemas schemas of the JSON files that other features write below the API folder.
 */
export function writeApi(
  outDir: string,
  versions: readonly { name: string; reference: Reference }[],
  schemas: readonly z.ZodType[],
): void {
  const files = versions.flatMap(({ name, reference }) =>
    apiFiles(name, reference).map(
      ([file, text]) => [`${apiEdition(name).name}/${file}`, text] as const,
    ),
  );
  for (const [file, text] of [['schema.json', jsonText(apiSchema(schemas))] as const, ...files]) {
    const target = path.join(outDir, API_FOLDER, file);
    mkdirSync(path.dirname(target), { recursive: true });
    writeFileSync(target, text);
  }
}
