/** Name of the plugin that reads the data and writes the slices. */
export const DATA_PLUGIN = 'reference';

/**
 * @param version of the docs: `current`, or an edition's name.
 * @param path of a slice: `topics/gifts.json`.
 * @returns the module that the data plugin makes of it, for an import.
 */
export function sliceModule(version: string, path: string): string {
  return `@generated/${DATA_PLUGIN}/default/${version}/${path}`;
}
