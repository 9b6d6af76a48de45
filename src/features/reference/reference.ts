import type { Diagnostic } from '../../lib/diagnostics';
import { checkShape, type DataFile } from '../../lib/yaml';
import { lintRules } from './lint';
import type { ParsedFiles } from './lint/rule';
import { MIGRATIONS, type Migration } from './migrations/migrations';
import { readFolder } from './migrations/readFolder';
import {
  codeSchema,
  glossaryFileSchema,
  topicsFileSchema,
  type Code,
  type Term,
  type Topic,
} from './schema';

/** The data of one version of the site. */
export interface Reference {
  topics: readonly Topic[];
  codes: readonly Code[];
  terms: readonly Term[];
}

/** The files of one `_data` folder that hold the reference. */
export interface DataFiles {
  topics: DataFile;
  glossary: DataFile;
  codes: readonly DataFile[];
}

/**
 * Reads the reference: parses the YAML, migrates older data, checks each file against its schema,
 * then runs the lint rules.
 * @param files the texts, with their paths.
 * @param migrations the steps that bring older data into today's shape.
 * @returns the diagnostics of all files, and the reference if there are none. Lint rules also run if
 *   some files do not fit their schema: then over the files that do.
 * @throws if a migration is missing or fails.
 */
export function readReference(
  files: DataFiles,
  migrations: readonly Migration[] = MIGRATIONS,
): { reference?: Reference; diagnostics: Diagnostic[] } {
  const folder = readFolder([files.topics, files.glossary, ...files.codes], migrations);
  const read = (names: (name: string) => boolean) =>
    [...folder.files].flatMap(([name, file]) => (names(name) ? [file] : []));
  const shaped = {
    topics: read((name) => name === 'topics.yaml').map((file) =>
      checkShape(file, topicsFileSchema),
    ),
    glossary: read((name) => name === 'glossary.yaml').map((file) =>
      checkShape(file, glossaryFileSchema),
    ),
    codes: read((name) => name.startsWith('codes/')).map((file) => checkShape(file, codeSchema)),
  };
  const diagnostics = [
    ...folder.diagnostics,
    ...Object.values(shaped).flatMap((group) => group.flatMap((one) => one.diagnostics)),
  ];

  const topics = shaped.topics[0]?.parsed;
  const glossary = shaped.glossary[0]?.parsed;
  if (topics && glossary) {
    const codes = shaped.codes.flatMap(({ parsed }) => (parsed ? [parsed] : []));
    const parsed: ParsedFiles = { topics, glossary, codes };
    // If a code could not be read, every mention of it would be reported.
    const whole = folder.whole && codes.length === shaped.codes.length;
    for (const rule of lintRules) {
      if (whole || !rule.needsEveryCode) diagnostics.push(...rule.check(parsed));
    }
    if (diagnostics.length === 0) {
      return {
        reference: {
          topics: topics.value.topics,
          codes: codes.map((code) => code.value),
          terms: glossary.value.terms,
        },
        diagnostics,
      };
    }
  }
  return { diagnostics };
}
