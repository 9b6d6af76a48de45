/**
 * Writes rows under each other for a terminal.
 * @param rows the head first, then the rows; all of one length.
 * @returns lines with columns two spaces apart; numbers stand to the right.
 */
export function table(rows: readonly (readonly (string | number)[])[]): string {
  const width = (column: number) =>
    Math.max(...rows.map((row) => String(row[column] ?? '').length));
  const lines = rows.map((row, at) =>
    row
      .map((cell, column) => {
        const below = rows[Math.max(at, 1)]?.[column];
        const text = String(cell);
        return typeof below === 'number'
          ? text.padStart(width(column))
          : text.padEnd(width(column));
      })
      .join('  ')
      .trimEnd(),
  );
  return lines.join('\n');
}
