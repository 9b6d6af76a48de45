import { createInterface } from 'node:readline/promises';
import type { Answers, NewCodeField } from '../newCodeFields';

/** Puts a question to whoever can answer it. */
export type Ask = (question: string) => Promise<string>;

/**
 * Asks for every field, and again with the reason until the answer is fine.
 * @param fields what to ask.
 * @param problemOf says what is wrong with an answer, or undefined.
 * @returns the answers by the field's key.
 * @throws what `ask` throws.
 */
export async function interview(
  fields: readonly NewCodeField[],
  problemOf: (field: NewCodeField, answer: string) => string | undefined,
  ask: Ask,
): Promise<Answers> {
  const answers: Answers = {};
  for (const field of fields) {
    let question = `${field.question}: `;
    for (;;) {
      const answer = await ask(question);
      const problem = problemOf(field, answer);
      if (problem === undefined) {
        answers[field.key] = answer;
        break;
      }
      question = `  ${problem}\n${field.question}: `;
    }
  }
  return answers;
}

/**
 * Opens the terminal for questions, runs a job with it and closes it again.
 * @throws if the person leaves (Ctrl+C, Ctrl+D) before the job is done.
 */
export async function withTerminal<T>(job: (ask: Ask) => Promise<T>): Promise<T> {
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  const left = new AbortController();
  terminal.once('close', () => {
    left.abort();
  });
  try {
    return await job((question) => terminal.question(question, { signal: left.signal }));
  } catch (error) {
    throw left.signal.aborted ? new Error('Left before the end: nothing was written.') : error;
  } finally {
    terminal.close();
  }
}
