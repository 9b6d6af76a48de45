import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { API_FOLDER } from '../api/edition';
import { apiSchema } from '../api/schemas';
import type * as z from 'zod';
import type { Reference } from '../reference';
import { jsonText } from '../../../lib/text';
import { apiEdition, apiFiles } from './apiFiles';

/**
 * Writes the data of every version below `api/v1/`, and the schema that all of them follow.
 * @param outDir the built site.
 * @param versions the versions' names, in Docusaurus' words, and their references.
 * @param schemas of the JSON files that other features write below the API folder.
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
