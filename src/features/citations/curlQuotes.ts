/** Writes straight quotation marks and apostrophes as print has them. */
export function curlQuotes(text: string): string {
  return text
    .replace(/(^|[\s([])"/g, '$1“')
    .replaceAll('"', '”')
    .replace(/(^|[\s([“])'/g, '$1‘')
    .replaceAll("'", '’');
}
