import { existsSync, readFileSync } from 'node:fs';
import { DOCUSAURUS, runNode } from './run.mjs';

/**
 * A step of the tests.
 * @typedef {{ passed: number, failed: number }} Result
 * @typedef {{ name: string, what: string, needs?: string[],
 *   run: (env: Record<string, string>) => Promise<Result> }} Step
 */

/** A tool that passes or fails as a whole. */
const whole =
  (script, ...args) =>
  async (env) =>
    (await runNode(script, args, env)) === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };

/** A runner that writes a report: its tests are counted; a run without a report has failed. */
const counted =
  (report, count, script, ...args) =>
  async (env) => {
    const code = await runNode(script, args, env);
    if (!existsSync(report)) return { passed: 0, failed: 1 };
    const { passed, failed } = count(JSON.parse(readFileSync(report, 'utf8')));
    // No test at all, or a runner that fell over after its tests, is no success.
    const unexplained = failed === 0 && (code !== 0 || passed === 0);
    return { passed, failed: unexplained ? 1 : failed };
  };

const vitest = (name, ...folders) =>
  counted(
    `test-results/${name}.json`,
    (report) => ({ passed: report.numPassedTests, failed: report.numFailedTests }),
    'node_modules/vitest/vitest.mjs',
    'run',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=test-results/${name}.json`,
    ...folders,
  );

const TSX = 'node_modules/tsx/dist/cli.mjs';

/** @type {Step[]} in the order in which a diagnostic is cheapest to find. */
export const steps = [
  {
    name: 'format',
    what: 'every file is as Prettier writes it (npm run format fixes it)',
    run: whole('node_modules/prettier/bin/prettier.cjs', '--check', '--log-level=warn', '.'),
  },
  {
    name: 'types',
    what: 'TypeScript, strict',
    run: whole('node_modules/typescript/bin/tsc', '--noEmit'),
  },
  {
    name: 'lint',
    what: 'ESLint, no warning allowed',
    run: whole('node_modules/eslint/bin/eslint.js', '--max-warnings=0', '.'),
  },
  {
    name: 'data',
    what: 'the ethics data: shape and sense',
    run: whole(TSX, 'scripts/lint-data.ts'),
  },
  {
    name: 'content',
    what: 'the pages: front matter, ids, citations, plain words',
    needs: ['data'],
    run: whole(TSX, 'scripts/lint-content.ts'),
  },
  {
    name: 'spelling',
    what: 'US English (words of our own: .cspell/words.txt)',
    run: whole('node_modules/cspell/bin.mjs', '--no-progress', '--quiet', '--dot'),
  },
  { name: 'unit', what: 'unit and data tests', run: vitest('unit', 'src/', 'tests/data') },
  {
    name: 'editions',
    what: 'editions of a small site are cut, interrupted and archived',
    needs: ['data'],
    run: vitest('editions', 'tests/editions'),
  },
  { name: 'build', what: 'the whole site', needs: ['data'], run: whole(DOCUSAURUS, 'build') },
  {
    name: 'site',
    what: 'tests over the build',
    needs: ['build'],
    run: vitest('site', 'tests/site'),
  },
  {
    name: 'e2e',
    what: 'tests in a real browser',
    needs: ['build'],
    run: counted(
      'test-results/e2e.json',
      ({ stats }) => ({ passed: stats.expected, failed: stats.unexpected + stats.flaky }),
      'node_modules/@playwright/test/cli.js',
      'test',
    ),
  },
];
