/** Name of the Docusaurus plugin that reads the data and writes the slices. */
export const DATA_PLUGIN = 'data';

/**
 * @param version of the docs: `current`, or the name of an edition.
 * @param path of a slice: `topics/gifts.json`.
 * @returns the generated module that exports the slice, for an import.
 */
export function sliceModule(version: string, path: string): string {
  return `@generated/${DATA_PLUGIN}/default/${version}/${path}`;
}
