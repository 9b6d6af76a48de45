/** One thing that is wrong in the data or the text, told to the person who will mend it. */
export interface Fault {
  /** Path of the file as the author knows it, from the top of the project. */
  file: string;
  /** Line in that file, from 1; 1 where the whole file is meant. */
  line: number;
  /** Where in the file: `provisions[3].stance`; empty for the file as a whole. */
  key: string;
  /** What is wrong. */
  problem: string;
  /** What to do about it. */
  mend: string;
}

/**
 * Writes faults as one text for a terminal, in the order of file and line.
 * @param faults any number of faults; with none the result is empty.
 * @param where what they are in, for the last line: `the ethics data`.
 * @returns one block a fault (`file:line  key`, the problem, the mend), closed by a count.
 */
export function formatFaults(faults: readonly Fault[], where: string): string {
  if (faults.length === 0) return '';
  const sorted = [...faults].sort((a, b) => a.file.localeCompare(b.file) || a.line - b.line);
  const blocks = sorted.map(
    ({ file, line, key, problem, mend }) =>
      `${file}:${line}${key ? `  ${key}` : ''}\n  ${problem}\n  ${mend}`,
  );
  return `${blocks.join('\n\n')}\n\n${faults.length} ${faults.length === 1 ? 'fault' : 'faults'} in ${where}.`;
}
