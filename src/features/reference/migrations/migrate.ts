import { SCHEMA_VERSION } from '../schema';
import type { Migration, RawFiles } from './migration';
import { MIGRATIONS } from './migrations';

/**
 * Brings the files of a `_data` folder into today's shape, step by step.
 * @param raw the files as they were frozen.
 * @param from their schemaVersion.
 * @param migrations the steps there are, in order.
 * @returns the files in today's shape; the same object if they have it already.
 * @throws if a step is missing.
 */
export function migrate(
  raw: RawFiles,
  from: number,
  migrations: readonly Migration[] = MIGRATIONS,
): RawFiles {
  if (from === SCHEMA_VERSION) return raw;
  const step = migrations.find((migration) => migration.from === from);
  if (!step) {
    throw new Error(
      `No migration leads on from schemaVersion ${from} to ${SCHEMA_VERSION}. ` +
        'Write it, and add it to MIGRATIONS in src/ethics/migrations/migrations.ts.',
    );
  }
  return migrate(stamped(step.run(raw), from + 1), from + 1, migrations);
}

/** Writes the version into every file that carries one. */
function stamped(files: RawFiles, schemaVersion: number): RawFiles {
  return Object.fromEntries(
    Object.entries(files).map(([name, value]) => [
      name,
      typeof value === 'object' && value !== null && 'schemaVersion' in value
        ? { ...value, schemaVersion }
        : value,
    ]),
  );
}
