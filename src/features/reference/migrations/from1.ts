import type { Migration, RawFiles } from './migrations';

/** The folder of the search phrases in shape 1. */
export const OLD_PHRASES_FOLDER = 'asked';
/** The same folder in shape 2. */
const PHRASES_FOLDER_NAME = 'search-phrases';

/**
 * Shape 1 to 2: what can be derived is no longer stored.
 * - Codes: `notChecked` is gone, and so is `published` of a provision. A provision that was held back
 *   becomes `unconfirmed`, which is what keeps it from being published now.
 * - `asked/` is `search-phrases/`, and its key `asked` is `phrases`. `schemaVersion` and `page` are
 *   gone from its files: the folder has a version, and the path of a file is its page.
 */
export const from1: Migration = {
  from: 1,
  run: (files) => Object.fromEntries(Object.entries(files).map(migrateFile)),
};

function migrateFile([path, raw]: [string, unknown]): [string, unknown] {
  if (!isRecord(raw)) return [path, raw];
  if (path.startsWith('codes/')) return [path, code(raw)];
  if (path.startsWith(`${OLD_PHRASES_FOLDER}/`)) {
    return [path.replace(OLD_PHRASES_FOLDER, PHRASES_FOLDER_NAME), searchPhrases(raw)];
  }
  return [path, raw];
}

function code(raw: RawFiles): RawFiles {
  const { notChecked: _, ...rest } = raw;
  return { ...rest, provisions: eachOf(rest.provisions, provision) };
}

function provision({ published, ...rest }: RawFiles): RawFiles {
  return published === false ? { ...rest, verification: 'unconfirmed' } : rest;
}

function searchPhrases(raw: RawFiles): RawFiles {
  const { schemaVersion: _, page: _page, ...rest } = raw;
  return {
    ...rest,
    answers: eachOf(rest.answers, ({ asked, ...answer }) => ({ ...answer, phrases: asked })),
  };
}

/** Changes each object of a list; a value of another kind stays for the schema to report. */
function eachOf(list: unknown, change: (item: RawFiles) => RawFiles): unknown {
  return Array.isArray(list)
    ? list.map((item: unknown) => (isRecord(item) ? change(item) : item))
    : list;
}

function isRecord(value: unknown): value is RawFiles {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
