export { migrate } from './migrate';
export type { Migration, RawFiles } from './migration';
export { MIGRATIONS } from './migrations';
export { readFolder, type Folder } from './readFolder';
