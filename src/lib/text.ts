/** @returns the text of an element as readers see it: single spaces, and no zero-width space. */
export function visibleText(text: string): string {
  return text.replace(/\s+/g, ' ').replaceAll('\u200b', '').trim();
}

/** @returns a value as the text of a JSON file. */
export function jsonText(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
