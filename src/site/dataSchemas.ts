import * as z from 'zod';
import { credentialsFileSchema } from '../features/credentials/schema';
import { jurisdictionSchema, questionsFileSchema } from '../features/law/schema';
import { codeSchema, glossaryFileSchema, topicsFileSchema } from '../features/reference/schema';
import { searchPhrasesFileSchema } from '../features/search/index/searchPhrases';
import { wordsFileSchema } from '../features/search/index/words';
import { complaintRoutesFileSchema, helpLinesFileSchema } from '../features/support/schema';

/** The schema of each kind of file in a `_data` folder. Its name is that of its JSON Schema. */
export const dataSchemas = {
  code: codeSchema,
  'complaint-routes': complaintRoutesFileSchema,
  credentials: credentialsFileSchema,
  glossary: glossaryFileSchema,
  'help-lines': helpLinesFileSchema,
  jurisdiction: jurisdictionSchema,
  'law-questions': questionsFileSchema,
  'search-phrases': searchPhrasesFileSchema,
  topics: topicsFileSchema,
  words: wordsFileSchema,
} as const satisfies Record<string, z.ZodType>;

/**
 * Makes the JSON Schemas with which editors check and complete the data while it is written.
 * @returns the schemas by their file from the top of the project. They are in draft 7, which the
 *   YAML language server supports in full.
 */
export function jsonSchemas(): Record<string, z.core.JSONSchema.BaseSchema> {
  return Object.fromEntries(
    Object.entries(dataSchemas).map(([name, schema]) => [
      `schemas/${name}.json`,
      z.toJSONSchema(schema, { io: 'input', target: 'draft-7' }),
    ]),
  );
}
