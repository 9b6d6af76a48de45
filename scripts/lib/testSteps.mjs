import { existsSync, readFileSync } from 'node:fs';
import { runQuietly } from './run.mjs';

/**
 * A step of `npm test`: one script of package.json.
 * @typedef {{ passed: number, failed: number, output: string }} Result
 * @typedef {object} Step
 * @property {string} script its name in package.json.
 * @property {string[]} [needs] scripts that have to pass before it.
 * @property {boolean} [alone] whether it uses both cores, so that nothing may run beside it.
 * @property {(env: Record<string, string>) => Promise<Result>} run
 */

/**
 * Runs a script of package.json. Most of them build large trees and let them go: with more room for
 * young objects, Node collects garbage less often, which takes a tenth off a step.
 * @param {string[]} args
 * @param {Record<string, string>} env
 */
const runScript = (args, env) =>
  runQuietly('npm', ['run', '--silent', ...args], {
    NODE_OPTIONS: `${process.env.NODE_OPTIONS ?? ''} --max-semi-space-size=64`,
    ...env,
  });

/** @type {(script: string, options?: Pick<Step, 'needs' | 'alone'>) => Step} */
const check = (script, options = {}) => ({
  script,
  ...options,
  run: async (env) => {
    const { code, output } = await runScript([script], env);
    return { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, output };
  },
});

/**
 * A step that runs a test runner, which writes how many tests passed into a JSON report.
 * @param {string} script
 * @param {{ report: string, args?: string[], count: (report: any) => { passed: number, failed: number } } & Pick<Step, 'needs' | 'alone'>} options
 * @returns {Step}
 */
const tests = (script, { report, args = [], count, ...options }) => ({
  script,
  ...options,
  run: async (env) => {
    const command = [script, ...(args.length > 0 ? ['--', ...args] : [])];
    const { code, output } = await runScript(command, env);
    if (!existsSync(report)) return { passed: 0, failed: 1, output };
    const { passed, failed } = count(JSON.parse(readFileSync(report, 'utf8')));
    // A runner that found no test, or that failed although no test did, has not passed.
    const isIncomplete = failed === 0 && (code !== 0 || passed === 0);
    return { passed, failed: isIncomplete ? 1 : failed, output };
  },
});

/** @type {(project: string, options?: Pick<Step, 'needs' | 'alone'>) => Step} */
const vitest = (project, options = {}) => {
  const report = `test-results/${project}.json`;
  return tests(`test:${project}`, {
    report,
    args: ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`],
    count: ({ numPassedTests, numFailedTests }) => ({
      passed: numPassedTests,
      failed: numFailedTests,
    }),
    ...options,
  });
};

/**
 * The steps that only `npm run test:all` has.
 * @type {Step[]}
 */
export const MORE_STEPS = [
  vitest('dev', { needs: ['build'], alone: true }),
  vitest('sub-path', { needs: ['build'], alone: true }),
  vitest('firefox', { needs: ['build'], alone: true }),
  // WebKitGTK exists on Linux only.
  ...(process.platform === 'linux' ? [vitest('webkit', { needs: ['build'], alone: true })] : []),
];

/**
 * The steps, in the order in which they are started. What takes longest comes first, so that both
 * places are taken until the browser tests start, which use both cores themselves.
 * @type {Step[]}
 */
export const STEPS = [
  check('build'),
  check('lint:data'),
  vitest('site', { needs: ['build'] }),
  vitest('editions', { needs: ['lint:data'] }),
  check('lint:code'),
  vitest('unit'),
  check('lint:format'),
  check('typecheck'),
  check('lint:content', { needs: ['lint:data'] }),
  check('lint:spelling'),
  check('lint:unused'),
  tests('test:e2e', {
    needs: ['build'],
    alone: true,
    report: 'test-results/e2e.json',
    count: ({ stats }) => ({ passed: stats.expected, failed: stats.unexpected + stats.flaky }),
  }),
];
