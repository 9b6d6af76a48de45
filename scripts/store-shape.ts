import { existsSync, writeFileSync } from 'node:fs';
import { format } from 'prettier';
import { dataShape } from '../src/features/release/shape';
import { SCHEMA_VERSION } from '../src/features/reference/schema';

/** Stores the shape of the data under its schemaVersion. A stored shape is never written again. */
const file = `src/features/release/shape-${SCHEMA_VERSION}.json`;
if (existsSync(file)) {
  console.error(
    `${file} is there already: editions may have been cut with it.\n` +
      'Raise SCHEMA_VERSION in src/features/reference/schema.ts, write a migration, and run this again.',
  );
  process.exitCode = 1;
} else {
  const text = JSON.stringify(dataShape(), null, 2);
  void format(text, { parser: 'json', printWidth: 100 }).then((tidy) => {
    writeFileSync(file, tidy);
    console.log(`Written: ${file}`);
  });
}
