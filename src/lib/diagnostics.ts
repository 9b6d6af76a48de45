/** One thing that is wrong in the data or the text, told to the person who will fix it. */
export interface Diagnostic {
  /** Path of the file as the author knows it, from the top of the project. */
  file: string;
  /** Line in that file, from 1; 1 where the whole file is meant. */
  line: number;
  /** Where in the file: `provisions[3].stance`; empty for the file as a whole. */
  key: string;
  /** What is wrong. */
  problem: string;
  /** What to do about it. */
  fix: string;
}

/**
 * Writes diagnostics as one text for a terminal, in the order of file and line.
 * @param diagnostics any number of diagnostics; with none the result is empty.
 * @param where what they are in, for the last line: `the ethics data`.
 * @returns one block a diagnostic (`file:line  key`, the problem, the fix), closed by a count.
 */
export function formatDiagnostics(diagnostics: readonly Diagnostic[], where: string): string {
  if (diagnostics.length === 0) return '';
  const sorted = [...diagnostics].sort((a, b) => a.file.localeCompare(b.file) || a.line - b.line);
  const blocks = sorted.map(
    ({ file, line, key, problem, fix }) =>
      `${file}:${line}${key ? `  ${key}` : ''}\n  ${problem}\n  ${fix}`,
  );
  return `${blocks.join('\n\n')}\n\n${diagnostics.length} ${diagnostics.length === 1 ? 'error' : 'errors'} in ${where}.`;
}
