/** @returns the text of an element as readers see it: one space for many, no invisible sign. */
export function tidy(text: string): string {
  return text.replace(/\s+/g, ' ').replaceAll('\u200b', '').trim();
}
