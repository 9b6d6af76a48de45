import { readFileSync } from 'node:fs';
import * as z from 'zod';
import { UsageError } from '../../scripts/lib/cli';

/** The labelled questions of the project: questions that clients ask, reworded by us. */
export const QUESTIONS_FILE = 'bench/questions.jsonl';

/** The parts of the questions: two thirds to improve the search with, one third to measure it. */
const SPLITS = ['train', 'held-out'] as const;

const questionSchema = z.object({
  id: z.string().optional(),
  q: z.string().min(1),
  /** A question in words, or a short search term. */
  kind: z.enum(['question', 'term']).optional(),
  /** Ids of the topics that answer it, best first, or one of `LABELS`; `other` if no topic does. */
  topics: z.array(z.string().min(1)).min(1),
  /** Rows that are `held-out` only measure: nobody looks at them while improving the search. */
  split: z.enum(SPLITS).optional(),
  /** What a good answer says. */
  want: z.string().optional(),
  /**
   * The addresses that answer it, marked by hand after reading the pages. An address without an
   * anchor stands for the page and all its sections. Empty if the site has no answer.
   */
  answers: z.array(z.string().startsWith('/')).optional(),
});
/** A labelled question. */
export type Question = z.infer<typeof questionSchema>;

/**
 * Reads labelled questions, one JSON object per line.
 * @throws UsageError with every malformed line, or if the file cannot be read or has no questions.
 */
export function readQuestions(file: string): Question[] {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch {
    throw new UsageError(`${file} does not exist or cannot be read.`);
  }
  const problems: string[] = [];
  const questions = text.split('\n').flatMap((line, at) => {
    if (line.trim() === '') return [];
    const question = parseLine(line);
    if (typeof question !== 'string') return [question];
    problems.push(`${file}:${at + 1}  ${question}`);
    return [];
  });
  if (problems.length > 0) throw new UsageError(`Malformed lines:\n${problems.join('\n')}`);
  if (questions.length === 0) throw new UsageError(`${file} has no questions.`);
  return questions;
}

/** @returns the question, or what is wrong with the line. */
function parseLine(line: string): Question | string {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return 'This is not JSON. A line looks like {"q": "…", "topics": ["gifts"]}.';
  }
  const result = questionSchema.safeParse(value);
  if (result.success) return result.data;
  return result.error.issues
    .map(({ path, message }) => `${path.join('.') || 'line'}: ${message}`)
    .join('; ');
}
