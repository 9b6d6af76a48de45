/**
 * The raw values of the files of a `_data` folder, by their place in it: `topics.yaml`,
 * `codes/aca-2014.yaml`. The data and the search read their own files, so not all need be there.
 */
export type RawFiles = Readonly<Record<string, unknown>>;

/** One step in the shape of the data. */
export interface Migration {
  /** The schemaVersion it starts from; it leads to the next. */
  from: number;
  /** What it does to the data, in a line. */
  what: string;
  /**
   * @returns the files in the next shape. It changes none that it is given, leaves alone what it
   *   does not know, and need not care for `schemaVersion`.
   */
  run: (files: RawFiles) => RawFiles;
}
