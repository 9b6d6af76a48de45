/**
 * @param value a day in front matter; YAML reads a bare date as a Date.
 * @returns the day as text: 2026-11-23. Empty if there is none.
 */
export function dayOf(value: unknown): string {
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  return typeof value === 'string' ? value : '';
}
