import { readFileSync } from 'node:fs';
import * as z from 'zod';
import { UsageError } from '../../scripts/lib/cli';

const rowSchema = z.object({
  q: z.string().min(1),
  topics: z.array(z.string().min(1)).min(1),
});
/** A question, and the topics that answer it, best first. */
export type Row = z.infer<typeof rowSchema>;

/** Label of questions that no topic answers; they are left out of what is counted. */
const OTHER = 'other';

/**
 * Reads labelled questions, one JSON object a line.
 * @returns those that a topic answers.
 * @throws UsageError that names every malformed line, or says that there is nothing to count.
 */
export function readRows(file: string): Row[] {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch {
    throw new UsageError(`There is no file ${file}, or it cannot be read.`);
  }
  const diagnostics: string[] = [];
  const rows = text.split('\n').flatMap((line, at) => {
    if (line.trim() === '') return [];
    const row = rowOf(line);
    if (typeof row !== 'string') return [row];
    diagnostics.push(`${file}:${at + 1}  ${row}`);
    return [];
  });
  if (diagnostics.length > 0) throw new UsageError(`Malformed rows:\n${diagnostics.join('\n')}`);
  const counted = rows.filter(({ topics }) => topics[0] !== OTHER);
  if (counted.length === 0) throw new UsageError(`${file} has no row with a topic.`);
  return counted;
}

/** @returns the row, or what is wrong with the line. */
function rowOf(line: string): Row | string {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return 'This is not JSON. A row looks like {"q": "…", "topics": ["gifts"]}.';
  }
  const result = rowSchema.safeParse(value);
  if (result.success) return result.data;
  return result.error.issues
    .map(({ path, message }) => `${path.join('.') || 'row'}: ${message}`)
    .join('; ');
}
