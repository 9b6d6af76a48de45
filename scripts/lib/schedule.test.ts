import { expect, test } from 'vitest';
import { schedule } from './schedule.mjs';

interface Step {
  script: string;
  needs?: string[];
  alone?: boolean;
  fails?: boolean;
}

/** Runs steps that end one event-loop turn after they start, and writes down what happened. */
async function runAll(steps: readonly Step[]) {
  const events: string[] = [];
  let running = 0;
  let most = 0;
  const results = await schedule(
    steps,
    async ({ script, fails }: Step) => {
      running += 1;
      most = Math.max(most, running);
      events.push(`start ${script} (${running})`);
      await new Promise((resolve) => setImmediate(resolve));
      running -= 1;
      return { failed: fails ? 1 : 0 };
    },
    ({ script }: Step, blocker: string) => {
      events.push(`skip ${script}: ${blocker}`);
      return { failed: 1 };
    },
  );
  return { events, most, results: [...results.keys()] };
}

test('two steps run at a time', async () => {
  const { most, results } = await runAll(['a', 'b', 'c', 'd'].map((script) => ({ script })));
  expect(most).toBe(2);
  expect(results).toEqual(['a', 'b', 'c', 'd']);
});

test('a step waits for what it needs, and later ones are started meanwhile', async () => {
  const { events } = await runAll([
    { script: 'build' },
    { script: 'site', needs: ['build'] },
    { script: 'lint' },
  ]);
  expect(events).toEqual(['start build (1)', 'start lint (2)', expect.stringContaining('site')]);
});

test('nothing runs beside a step that runs alone', async () => {
  const before = await runAll([{ script: 'e2e', alone: true }, { script: 'lint' }]);
  expect(before.events).toEqual(['start e2e (1)', 'start lint (1)']);
  const after = await runAll([
    { script: 'build' },
    { script: 'e2e', needs: ['build'], alone: true },
    { script: 'lint' },
  ]);
  expect(after.events).toEqual(['start build (1)', 'start lint (2)', 'start e2e (1)']);
});

test('a step is skipped if what it needs has failed or was skipped', async () => {
  const { events } = await runAll([
    { script: 'data', fails: true },
    { script: 'build', needs: ['data'] },
    { script: 'e2e', needs: ['build'] },
  ]);
  expect(events).toEqual(['start data (1)', 'skip build: data', 'skip e2e: build']);
});

test('steps that wait for each other are an error', async () => {
  await expect(runAll([{ script: 'a', needs: ['a'] }])).rejects.toThrow('wait for each other: a');
});
