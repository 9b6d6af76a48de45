/** @returns a text with each run of white space as one space, and none at its ends. */
export function collapseWhitespace(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** @returns the text of an element as readers see it: single spaces, no zero-width space. */
export function visibleText(text: string): string {
  return collapseWhitespace(text).replaceAll('\u200b', '').trim();
}

/** @returns a number with its noun: "1 code", "2 codes". */
export function counted(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`;
}

/** @returns a value as the text of a JSON file. */
export function jsonText(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

const HTML_ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/** @returns a text escaped for HTML, for element content and for attributes in double quotes. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (character) => HTML_ENTITIES[character] ?? character);
}

/** @returns a text with a backslash before each character that is syntax in Markdown or MDX. */
export function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_{}[\]<>#]/g, '\\$&');
}

/** @returns a URL without its protocol, as it is printed for people to read or type. */
export function withoutProtocol(url: string): string {
  return url.replace(/^https?:\/\//, '');
}
