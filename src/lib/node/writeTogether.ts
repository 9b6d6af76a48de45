import { renameSync, rmSync, writeFileSync } from 'node:fs';

/**
 * Writes new files, all or none: first under other names, then each to its place.
 * @param files texts by path. The caller has made sure that nothing stands there.
 * @throws what went wrong; whatever was written is gone again.
 */
export function writeTogether(files: Readonly<Record<string, string>>): void {
  const written: string[] = [];
  try {
    for (const [path, text] of Object.entries(files)) {
      written.push(draftOf(path));
      writeFileSync(draftOf(path), text);
    }
    for (const path of Object.keys(files)) {
      renameSync(draftOf(path), path);
      written.push(path);
    }
  } catch (error) {
    for (const path of written) rmSync(path, { force: true });
    throw error;
  }
}

function draftOf(path: string): string {
  return `${path}.draft`;
}
