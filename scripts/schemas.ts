import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { format, resolveConfig } from 'prettier';
import { SCHEMA_VERSION } from '../src/features/reference/schema';
import { dataShape } from '../src/features/release/shape';
import { dataSchemas, jsonSchemas } from '../src/site/dataSchemas';
import { readFlags, runCommand } from './lib/cli';

const HELP = `npm run schemas: writes what follows from the zod schemas of docs/_data.

  schemas/*.json                      JSON Schemas for editors
  src/features/release/shape-N.json   the shape of the data of schemaVersion N, if it is not there yet

A stored shape is never overwritten, since editions may have been cut with it. A new kind of file is
added to it.`;

async function write(file: string, value: unknown): Promise<void> {
  const options = await resolveConfig(file);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, await format(JSON.stringify(value), { ...options, filepath: file }));
  console.log(`Written: ${file}`);
}

void runCommand(async () => {
  const { booleans } = readFlags({ command: 'schemas', strings: [], booleans: ['help'] });
  if (booleans.has('help')) {
    console.log(HELP);
    return;
  }
  for (const [file, schema] of Object.entries(jsonSchemas())) await write(file, schema);
  const shape = `src/features/release/shape-${SCHEMA_VERSION}.json`;
  const stored: unknown = existsSync(shape) ? JSON.parse(readFileSync(shape, 'utf8')) : {};
  await write(shape, { ...dataShape(dataSchemas), ...(stored as object) });
});
