import * as z from 'zod';
import { schemaVersionSchema } from '../../reference/schema';

const word = z
  .string()
  .regex(/^[a-z]+$/, 'is not a single word in lower case. Write it without marks and spaces');
const group = z.array(word).min(2, 'has too few words; it takes 2');

/** The word groups of the search: `docs/_data/words.yaml`. */
export const wordsFileSchema = z.strictObject({
  schemaVersion: schemaVersionSchema,
  forms: z
    .array(group)
    .describe(
      'Groups of words that the search treats as one word: irregular forms, and word families',
    ),
  near: z
    .array(group)
    .describe(
      'Groups of words that people use for one another: each also finds the others, with less weight',
    ),
});
export type WordsFile = z.infer<typeof wordsFileSchema>;
