import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { putInPlace, takeBack } from '../../src/features/release/node/putInPlace';

const MOVES = { put: ['list.txt', 'made/new.txt'], take: ['old/gone.txt'] };
const WORKSHOP = '.cache/edition';

let site = '';
const stage = () => path.join(site, WORKSHOP, 'stage-1');
const write = (folder: string, name: string, text: string) => {
  mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
  writeFileSync(path.join(folder, name), text);
};
/** Every file of the project with its text. */
const files = () =>
  Object.fromEntries(
    readdirSync(site, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && !entry.parentPath.includes('.cache'))
      .map(({ parentPath, name }) => path.join(parentPath, name))
      .map((file) => [path.relative(site, file), readFileSync(file, 'utf8')]),
  );
const BEFORE = { 'list.txt': 'one\n', [path.join('old', 'gone.txt')]: 'old\n' };
const AFTER = { 'list.txt': 'one\ntwo\n', [path.join('made', 'new.txt')]: 'new\n' };

beforeEach(() => {
  site = mkdtempSync(path.join(tmpdir(), 'put-'));
  write(site, 'list.txt', 'one\n');
  write(site, 'old/gone.txt', 'old\n');
  write(stage(), 'list.txt', 'one\ntwo\n');
  write(stage(), 'made/new.txt', 'new\n');
});
afterEach(() => {
  rmSync(site, { recursive: true });
});

test('puts and takes, and leaves no empty folder', () => {
  putInPlace(site, stage(), MOVES);
  expect(files()).toEqual(AFTER);
  expect(existsSync(path.join(site, 'old'))).toBe(false);
  expect(takeBack(site)).toBe(false);
  expect(files()).toEqual(AFTER);
});

test('when one of the moves fails, all are taken back', () => {
  rmSync(path.join(stage(), 'made'), { recursive: true });
  expect(() => {
    putInPlace(site, stage(), MOVES);
  }).toThrow();
  expect(files()).toEqual(BEFORE);
  expect(existsSync(path.join(site, 'made'))).toBe(false);
});

// What the disk holds if the process ends after so many of the renames.
test.each([0, 1, 2, 3, 4])('a process that ended after %d renames is taken back', (count) => {
  const old = ['list.txt', 'old/gone.txt'];
  write(site, `${WORKSHOP}/journal.json`, JSON.stringify({ ...MOVES, old }));
  const attic = path.join(site, WORKSHOP, 'old');
  const renames = [
    ...old.map((name) => [path.join(site, name), path.join(attic, name)] as const),
    ...MOVES.put.map((name) => [path.join(stage(), name), path.join(site, name)] as const),
  ];
  for (const [from, to] of renames.slice(0, count)) {
    mkdirSync(path.dirname(to), { recursive: true });
    renameSync(from, to);
  }
  expect(takeBack(site)).toBe(true);
  expect(files()).toEqual(BEFORE);
  expect(takeBack(site)).toBe(false);
});
