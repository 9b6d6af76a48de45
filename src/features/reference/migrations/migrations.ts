import { SCHEMA_VERSION } from '../schema';
import { from1 } from './from1';

/**
 * The raw values of the files of a `_data` folder, by their path in it: `topics.yaml`,
 * `codes/aca-2014.yaml`. The reference and the search each read their own files, so some may be
 * missing.
 */
export type RawFiles = Readonly<Record<string, unknown>>;

/** One step from one shape of the data to the next. */
export interface Migration {
  /** The schemaVersion that it starts from; it leads to the next. */
  from: number;
  /**
   * @returns the files in the next shape, under the names that they have there. It does not change
   *   its argument, leaves values that it does not know as they are (the schema reports them) and
   *   need not set `schemaVersion`.
   */
  run: (files: RawFiles) => RawFiles;
}

/**
 * Every step from the first shape of the data to today's, in order. A step is never changed once an
 * edition of its shape has been published.
 */
export const MIGRATIONS: readonly Migration[] = [from1];

/**
 * Brings the files of a `_data` folder into today's shape, step by step.
 * @param raw the files as they were frozen.
 * @param from their schemaVersion.
 * @param migrations the steps, in order.
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
      `There is no migration from schemaVersion ${from}; data of version ${SCHEMA_VERSION} is needed. ` +
        'Write one, and add it to MIGRATIONS in src/features/reference/migrations/migrations.ts.',
    );
  }
  return migrate(withVersion(step.run(raw), from + 1), from + 1, migrations);
}

/** Sets the version in every file that has one. */
function withVersion(files: RawFiles, schemaVersion: number): RawFiles {
  return Object.fromEntries(
    Object.entries(files).map(([name, value]) => [
      name,
      typeof value === 'object' && value !== null && 'schemaVersion' in value
        ? { ...value, schemaVersion }
        : value,
    ]),
  );
}
