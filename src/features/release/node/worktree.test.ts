import { spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { assertClean, git, inWorktree, WORKTREE, type Worktree } from './worktree';

let site = '';
const write = (dir: string, name: string, text: string) => {
  mkdirSync(path.dirname(path.join(dir, name)), { recursive: true });
  writeFileSync(path.join(dir, name), text);
};
/** Every file of the project with its text. */
const files = () =>
  Object.fromEntries(
    git(site, 'ls-files', '--cached', '--others', '--exclude-standard', '--deduplicate')
      .split('\n')
      .map((name) => [name, readFileSync(path.join(site, name), 'utf8')]),
  );
const worktrees = () => git(site, 'worktree', 'list', '--porcelain').match(/^worktree /gm)?.length;

const BEFORE = {
  '.gitignore': '.cache\n',
  'list.txt': 'one\n',
  'old/gone.txt': 'old\n',
  'other.txt': 'other\n',
};

beforeEach(() => {
  site = realpathSync(mkdtempSync(path.join(tmpdir(), 'worktree-')));
  for (const [name, text] of Object.entries(BEFORE)) write(site, name, text);
  git(site, 'init', '--quiet');
  git(site, 'add', '--all');
  const user = ['-c', 'user.name=Tests', '-c', 'user.email=tests@therapy-boundaries.example'];
  git(site, ...user, '-c', 'commit.gpgsign=false', 'commit', '--quiet', '-m', 'Before');
});
afterEach(() => {
  rmSync(site, { recursive: true });
});

function changeFiles({ dir }: Worktree): void {
  write(dir, 'list.txt', 'one\ntwo\n');
  write(dir, 'made/new.txt', 'new\n');
  rmSync(path.join(dir, 'old'), { recursive: true });
}

const changeAndApply = (worktree: Worktree) => {
  changeFiles(worktree);
  worktree.apply();
  return Promise.resolve();
};

function expectUnchanged(): void {
  expect(git(site, 'status', '--porcelain')).toBe('');
  expect(files()).toEqual(BEFORE);
}

describe('a job in a worktree', () => {
  test('adds, changes and removes files, staged and not committed', async () => {
    await inWorktree(site, changeAndApply);
    expect(files()).toEqual({
      '.gitignore': '.cache\n',
      'list.txt': 'one\ntwo\n',
      'made/new.txt': 'new\n',
      'other.txt': 'other\n',
    });
    expect(readdirSync(site)).not.toContain('old');
    expect(git(site, 'status', '--porcelain').split('\n')).toEqual([
      'M  list.txt',
      'A  made/new.txt',
      'D  old/gone.txt',
    ]);
    expect(worktrees()).toBe(1);
    // As --help says.
    git(site, 'reset', '--quiet', '--hard');
    git(site, 'clean', '--quiet', '-fd');
    expectUnchanged();
  });

  test('changes nothing if it fails', async () => {
    const job = async (worktree: Worktree) => {
      changeFiles(worktree);
      await Promise.reject(new Error('The job failed.'));
    };
    await expect(inWorktree(site, job)).rejects.toThrow('The job failed.');
    expectUnchanged();
    expect(worktrees()).toBe(1);
    expect(existsSync(path.join(site, WORKTREE))).toBe(false);
  });

  test('keeps edits that are made meanwhile in other files', async () => {
    await inWorktree(site, (worktree) => {
      write(site, 'other.txt', 'edited\n');
      return changeAndApply(worktree);
    });
    expect(files()).toMatchObject({ 'list.txt': 'one\ntwo\n', 'other.txt': 'edited\n' });
  });

  test.each(['list.txt', 'made/new.txt'])(
    'changes nothing if %s is edited or made meanwhile',
    async (name) => {
      const job = (worktree: Worktree) => {
        write(site, name, 'edited by hand\n');
        return changeAndApply(worktree);
      };
      await expect(inWorktree(site, job)).rejects.toThrow(name);
      expect(files()).toEqual({ ...BEFORE, [name]: 'edited by hand\n' });
    },
  );
});

/** A job that never ends: it changes a file and runs a program, which prints its process id. */
const ENDLESS_JOB = `
const { writeFileSync } = require('node:fs');
const { inWorktree, run } = require('./src/features/release/node/worktree.ts');
void inWorktree(process.argv[1], async ({ dir, signal, apply }) => {
  writeFileSync(dir + '/list.txt', 'half done');
  const program = 'console.log(process.pid); setInterval(() => {}, 1000)';
  await run(dir, process.execPath, ['--eval', program], signal);
  apply();
}).catch(({ message }) => process.exit(message === 'Interrupted. Nothing was changed.' ? 1 : 2));`;

/**
 * Runs the endless job and stops its process once the program runs.
 * @returns the program's process id, and the exit code of the job's process.
 */
async function interruptJob(signal: NodeJS.Signals, until: 'exit' | 'close') {
  const args = ['--import', 'tsx', '--eval', ENDLESS_JOB, site];
  const job = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
  const ended = once(job, until);
  const [output] = (await Promise.race([once(job.stdout, 'data'), ended])) as unknown[];
  const program = Number(String(output));
  expect(readFileSync(path.join(site, WORKTREE, 'list.txt'), 'utf8')).toBe('half done');
  job.kill(signal);
  const [code] = (await ended) as unknown[];
  return { program, code };
}

describe('an interrupted job changes nothing', () => {
  test.each(['SIGINT', 'SIGTERM'] as const)('%s: it stops and cleans up', async (signal) => {
    // "close" comes once the program has ended as well: both write to the same pipe.
    const { code } = await interruptJob(signal, 'close');
    expect(code).toBe(1);
    expectUnchanged();
    expect(worktrees()).toBe(1);
    expect(existsSync(path.join(site, WORKTREE))).toBe(false);
  });

  test('SIGKILL: the next run removes what it left behind', async () => {
    const { program } = await interruptJob('SIGKILL', 'exit');
    process.kill(program);
    expectUnchanged();
    expect(worktrees()).toBe(2);
    // As it is if git is killed while it makes the worktree.
    git(site, 'worktree', 'lock', WORKTREE);
    await inWorktree(site, changeAndApply);
    expect(files()).toMatchObject({ 'list.txt': 'one\ntwo\n' });
    expect(worktrees()).toBe(1);
  });
});

describe('assertClean', () => {
  test('accepts a project in which everything is committed', () => {
    expect(() => {
      assertClean(site);
    }).not.toThrow();
  });

  test('names the first uncommitted file', () => {
    write(site, 'new.txt', 'new\n');
    write(site, 'other.txt', 'edited\n');
    expect(() => {
      assertClean(site);
    }).toThrow('uncommitted changes: other.txt and 1 more. Commit them first.');
  });

  test('refuses a folder inside of a repository, and one without a repository', () => {
    expect(() => {
      assertClean(path.join(site, 'old'));
    }).toThrow(`not the top of its git repository. Run the command in ${site}.`);
    const empty = mkdtempSync(path.join(tmpdir(), 'no-git-'));
    expect(() => {
      assertClean(empty);
    }).toThrow('not a git repository');
    rmSync(empty, { recursive: true });
  });
});
