import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { FixtureSite } from './fixtureSite';

// On a busy machine each run of the command takes its time.
vi.setConfig({ testTimeout: 120_000 });

let site: FixtureSite;
beforeAll(() => {
  site = new FixtureSite();
});
afterAll(() => {
  site.close();
});

/** Runs the command, expects it to refuse, and the project to be as it was. */
function expectRefusal(args: readonly string[], code: number, sentence: string): void {
  const before = site.status();
  const { status, stdout, stderr } = site.edition(...args);
  expect(stderr).toContain(sentence);
  expect(stderr.trim().split('\n').at(-1)).toMatch(/^✗ /);
  expect(stderr).not.toContain('    at ');
  expect(stdout).not.toContain('is cut');
  expect(status).toBe(code);
  expect(site.status()).toBe(before);
}

describe('npm run edition refuses, changes nothing and says why:', () => {
  test.each([
    ['no name', [], 2, 'Name one edition'],
    ['two names', ['2026.1', '2026.2'], 2, 'a word too many: 2026.2'],
    ['an unknown flag', ['2026.1', '--fast'], 2, "Unknown option '--fast'"],
    ['a name that is none', ['1.0.0', '--tested'], 1, '"1.0.0" is no name of an edition.'],
    ['tests that fail', ['2026.1'], 1, 'The tests fail. Nothing was changed.'],
    ['an archive of nothing', ['--archive', '2026.1'], 1, 'Edition 2026.1 is not live'],
  ])('%s', (_, args, code, sentence) => {
    expectRefusal(args, code, sentence);
  });

  test('changes that are not committed', () => {
    site.write('docs/new.mdx', 'New.\n');
    expectRefusal(['2026.1', '--tested'], 1, 'not committed: docs/new.mdx. Commit them first.');
    site.remove('docs/new.mdx');
  });

  test('a name that is taken, one that is too low, and a fourth edition', () => {
    site.write('versions.json', '["2026.4", "2026.3", "2026.2"]\n');
    site.write('permalinks.txt', '/2026.1\n');
    site.commit('Three editions');
    expectRefusal(['2026.3', '--tested'], 1, 'Edition 2026.3 is there already.');
    expectRefusal(['2026.1', '--tested'], 1, 'was cut and archived');
    expectRefusal(['2025.9', '--tested'], 1, 'would come after 2026.4.');
    expectRefusal(['2026.5', '--tested'], 1, 'npm run edition -- --archive 2026.2');
  });

  test('a folder without git', () => {
    const dir = mkdtempSync(path.join(tmpdir(), 'no-git-'));
    const { status, stderr } = site.edition('2026.1', '--tested', '--dir', dir);
    expect(stderr).toContain('This is not a git repository.');
    expect(status).toBe(1);
    expect(readdirSync(dir)).toEqual([]);
    rmSync(dir, { recursive: true });
  });
});

test('--help tells of every flag', () => {
  const { status, stdout } = site.edition('--help');
  expect(status).toBe(0);
  for (const flag of ['archive', 'tested', 'out', 'dry-run', 'dir']) {
    expect(stdout).toContain(`--${flag}`);
  }
});
