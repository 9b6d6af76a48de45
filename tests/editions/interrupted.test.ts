import { spawn } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { editionArgs, FixtureSite } from './fixtureSite';

const MINUTE = 60_000;
let site: FixtureSite;
beforeAll(() => {
  site = new FixtureSite();
});
afterAll(() => {
  site.close();
});

/** Starts a cut and ends it once it is half way. */
async function interruptedCut(signal: 'SIGKILL' | 'SIGTERM'): Promise<void> {
  const child = spawn(process.execPath, editionArgs(site.dir, ['2026.1', '--tested']), {
    stdio: 'ignore',
  });
  const ended = new Promise((resolve) => child.on('close', resolve));
  const stages = () => {
    const workshop = site.path('.cache/edition');
    return existsSync(workshop) ? readdirSync(workshop) : [];
  };
  // The copy is there, and Docusaurus is at work in it.
  while (!stages().some((name) => existsSync(site.path(`.cache/edition/${name}/docs`)))) {
    await pause(20);
  }
  await pause(500);
  expect(site.status()).toBe('');
  const [stage = ''] = stages();
  // tsx starts Node once more: the copy is named after the process that does the work.
  process.kill(Number(stage.slice('stage-'.length)), signal);
  await ended;
}

describe('an interrupted cut', () => {
  test.each(['SIGTERM', 'SIGKILL'] as const)(
    'by %s leaves the tree as it was',
    async (signal) => {
      const before = site.texts('docs');
      await interruptedCut(signal);
      expect(site.status()).toBe('');
      expect(existsSync(site.path('versioned_docs'))).toBe(false);
      expect(site.texts('docs')).toEqual(before);
    },
    MINUTE,
  );
});

test(
  "what it has left is in nobody's way",
  () => {
    expect(site.edition('2026.1', '--tested')).toMatchObject({ status: 0 });
    expect(readdirSync(site.path('versioned_docs'))).toEqual(['version-2026.1']);
  },
  2 * MINUTE,
);
