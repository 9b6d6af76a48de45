/** A search that can be measured. */
export interface Engine {
  /** @returns addresses of what is found, from the best on. */
  find: (question: string) => Promise<string[]>;
  /** Size of its index, brotli. */
  indexBytes: number;
}
