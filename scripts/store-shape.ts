import { existsSync, writeFileSync } from 'node:fs';
import { format } from 'prettier';
import { dataShape } from '../src/ethics/migrations/shape';
import { SCHEMA_VERSION } from '../src/ethics/schema';

/** Stores the shape of the data under its schemaVersion. A stored shape is never written again. */
const file = `src/ethics/migrations/shape-${SCHEMA_VERSION}.json`;
if (existsSync(file)) {
  console.error(
    `${file} is there already: editions may have been cut with it.\n` +
      'Raise SCHEMA_VERSION in src/ethics/schema.ts, write a migration, and run this again.',
  );
  process.exitCode = 1;
} else {
  const text = JSON.stringify(dataShape(), null, 2);
  void format(text, { parser: 'json', printWidth: 100 }).then((tidy) => {
    writeFileSync(file, tidy);
    console.log(`Written: ${file}`);
  });
}
