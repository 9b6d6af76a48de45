import type { Migration } from './migration';

/**
 * Every step from the first shape of the data to today's, in order. Empty while there has been one
 * shape only. A step is never changed once an edition of its shape was published.
 */
export const MIGRATIONS: readonly Migration[] = [];
