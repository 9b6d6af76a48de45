import {
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { WORKSHOP } from './stage';

/** What is done to the project at the end of a job; paths are from its top. */
export interface Moves {
  /** Files and folders that come from the prepared copy, in place of what stands there. */
  put: readonly string[];
  /** Files and folders that go. */
  take: readonly string[];
  /** A folder that is copied out of the project first. */
  copy?: { from: string; to: string };
}

interface Journal extends Moves {
  /** Those of them that stood there before. */
  old: string[];
}

const journalOf = (siteDir: string) => path.join(siteDir, WORKSHOP, 'journal.json');
const atticOf = (siteDir: string) => path.join(siteDir, WORKSHOP, 'old');

/**
 * Brings a job into the project, in a few renames. A journal is kept while it goes on: if the
 * process ends in the middle, `takeBack` undoes it.
 * @param stage folder where the new files and folders were prepared.
 * @throws what went wrong; the project is then as it was.
 */
export function putInPlace(siteDir: string, stage: string, { put, take }: Moves): void {
  const attic = atticOf(siteDir);
  rmSync(attic, { recursive: true, force: true });
  const old = [...put, ...take].filter((name) => existsSync(path.join(siteDir, name)));
  const journal: Journal = { put, take, old };
  writeFileSync(journalOf(siteDir), JSON.stringify(journal));
  try {
    for (const name of old) move(path.join(siteDir, name), path.join(attic, name));
    for (const name of put) move(path.join(stage, name), path.join(siteDir, name));
    rmSync(journalOf(siteDir));
  } catch (error) {
    takeBack(siteDir);
    throw error;
  }
  for (const name of take) removeIfEmpty(path.dirname(path.join(siteDir, name)));
  rmSync(attic, { recursive: true, force: true });
}

/** Undoes a job that ended while it was brought into the project. @returns whether there was one. */
export function takeBack(siteDir: string): boolean {
  if (!existsSync(journalOf(siteDir))) return false;
  // Nobody else writes it.
  const { put, old } = JSON.parse(readFileSync(journalOf(siteDir), 'utf8')) as Journal;
  for (const name of put) {
    // What stood there before goes only once it is known to be kept.
    const isKept = existsSync(path.join(atticOf(siteDir), name));
    if (isKept || !old.includes(name)) {
      rmSync(path.join(siteDir, name), { recursive: true, force: true });
      removeIfEmpty(path.dirname(path.join(siteDir, name)));
    }
  }
  for (const name of old) {
    const kept = path.join(atticOf(siteDir), name);
    if (existsSync(kept)) move(kept, path.join(siteDir, name));
  }
  rmSync(journalOf(siteDir));
  return true;
}

function move(from: string, to: string): void {
  mkdirSync(path.dirname(to), { recursive: true });
  renameSync(from, to);
}

function removeIfEmpty(folder: string): void {
  try {
    rmdirSync(folder);
  } catch {
    // It holds something else, or is gone already.
  }
}
