/**
 * Formats a table for a terminal.
 * @param rows the header first; all rows have the same number of cells.
 * @returns one line for each row, with columns two spaces apart. Columns of numbers are aligned right.
 */
export function formatTable(rows: readonly (readonly (string | number)[])[]): string {
  const width = (column: number) =>
    Math.max(...rows.map((row) => String(row[column] ?? '').length));
  const lines = rows.map((row, at) =>
    row
      .map((cell, column) => {
        // The header is aligned like the first row below it.
        const sample = rows[Math.max(at, 1)]?.[column];
        const text = String(cell);
        return typeof sample === 'number'
          ? text.padStart(width(column))
          : text.padEnd(width(column));
      })
      .join('  ')
      .trimEnd(),
  );
  return lines.join('\n');
}
