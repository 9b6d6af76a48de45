import type { Fault } from '../faults';
import { lintRules } from './lint';
import { parseDataFile, type DataFile } from './parse';
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
 * Reads a whole `_data` folder: YAML, then schema, then the lint rules.
 * @param files the texts, with their paths.
 * @returns the reference and the faults of all files in one go. With a fault in the shape of any
 *   file the lint rules still run over the files that could be read; `reference` is only there
 *   when there is no fault at all. Never throws.
 */
export function readReference(files: DataFiles): { reference?: Reference; faults: Fault[] } {
  const topics = parseDataFile(files.topics, topicsFileSchema);
  const glossary = parseDataFile(files.glossary, glossaryFileSchema);
  const codes = files.codes.map((file) => parseDataFile(file, codeSchema));
  const faults = [topics, glossary, ...codes].flatMap((read) => read.faults);

  if (topics.parsed && glossary.parsed) {
    const parsed: ParsedFiles = {
      topics: topics.parsed,
      glossary: glossary.parsed,
      codes: codes.flatMap((read) => (read.parsed ? [read.parsed] : [])),
    };
    // A code that could not be read would make every mention of it look wrong.
    const whole = parsed.codes.length === codes.length;
    for (const rule of lintRules) {
      if (whole || !rule.needsEveryCode) faults.push(...rule.check(parsed));
    }
    if (faults.length === 0) {
      return {
        reference: {
          topics: parsed.topics.value.topics,
          codes: parsed.codes.map((code) => code.value),
          terms: parsed.glossary.value.terms,
        },
        faults,
      };
    }
  }
  return { faults };
}
