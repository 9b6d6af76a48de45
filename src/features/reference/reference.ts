import type { Diagnostic } from '../../lib/diagnostics';
import { lintRules } from './lint';
import { MIGRATIONS, readFolder, type Migration } from './migrations';
import { checkShape, type DataFile } from '../../lib/yaml';
import type { ParsedFiles } from './parsedFiles';
import {
  codeSchema,
  glossaryFileSchema,
  topicsFileSchema,
  type Code,
  type Term,
  type Topic,
} from './schema';

/** Everything the reference knows in one edition of the site. */
export interface Reference {
  topics: readonly Topic[];
  codes: readonly Code[];
  terms: readonly Term[];
}

/** The texts of one `_data` folder. */
export interface DataFiles {
  topics: DataFile;
  glossary: DataFile;
  codes: readonly DataFile[];
}

/**
 * Reads a whole `_data` folder: YAML, then the migrations that older data needs, then the schema,
 * then the lint rules.
 * @param files the texts, with their paths.
 * @param migrations the steps by which older data is brought into today's shape.
 * @returns the reference and the diagnostics of all files in one go. With a diagnostic in the shape of any
 *   file the lint rules still run over the files that could be read; `reference` is only there
 *   when there is no diagnostic at all.
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
    // A code that could not be read would make every mention of it look wrong.
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
