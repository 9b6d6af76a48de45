import * as z from 'zod';
import { schemaVersionSchema } from '../../reference/schema';

const word = z
  .string()
  .regex(/^[a-z]+$/, 'is not a single word in lower case. Write it without marks and spaces');
const group = z.array(word).min(2, 'has too few words; it takes 2');

/** `docs/_data/words.yaml`: what the search's stemmer and the texts of the site don't know. */
export const wordsFileSchema = z.strictObject({
  schemaVersion: schemaVersionSchema,
  forms: z
    .array(group)
    .describe('Words that are one word for the search: irregular forms, and families'),
  near: z
    .array(group)
    .describe('Words that people use for one another: each finds the others, a little weaker'),
});
export type WordsFile = z.infer<typeof wordsFileSchema>;
