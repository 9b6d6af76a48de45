import { rmSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { findBrowser } from './lib/browser.mjs';
import { findFirefox } from './lib/firefox.mjs';
import { installPackages } from './lib/install.mjs';
import { freePort } from './lib/port.mjs';
import { schedule } from './lib/schedule.mjs';
import { findServers } from './lib/servers.mjs';
import { log, runMain } from './lib/terminal.mjs';
import { MORE_STEPS, STEPS } from './lib/testSteps.mjs';
import { findWebKit } from './lib/webkit.mjs';

const HELP = `npm test
  Checks everything. It installs the packages, and as root a browser and web servers, if they are missing. It runs
  these scripts, two at a time:

${STEPS.map(({ script }) => `    npm run ${script}`).join('\n')}

npm run test:all
  The same, but opens every page in the browser in light, dark and at 320 px. npm test opens one of
  each kind. It also runs the main paths in Firefox and, on Linux, in WebKitGTK, and the development
  server:

${MORE_STEPS.map(({ script }) => `    npm run ${script}`).join('\n')}

To run one test:
  npm run test:unit -- src/features/search
  npm run test:site -- faq                 needs a build
  npm run test:e2e -- search.spec.ts       needs a build
`;

const seconds = (since) => `${Math.round((Date.now() - since) / 1000)} s`;

async function runStep(step, env) {
  const start = Date.now();
  const result = await step.run(env);
  const { passed, failed, output } = result;
  const counts = passed + failed > 1 ? `${passed} passed, ${failed} failed, ` : '';
  if (failed > 0) console.log(output.trimEnd());
  console.log(`${failed > 0 ? '✗' : '✓'} ${step.script}  ${counts}${seconds(start)}`);
  return result;
}

function skipStep({ script }, blocker) {
  console.log(`✗ ${script}  not run, because ${blocker} failed`);
  return { passed: 0, failed: 1 };
}

await runMain(async () => {
  const { values } = parseArgs({
    options: { all: { type: 'boolean' }, help: { type: 'boolean' } },
  });
  if (values.help) {
    console.log(HELP);
    return 0;
  }
  const start = Date.now();
  await installPackages();
  await findBrowser();
  await findServers();
  if (values.all) await findFirefox();
  if (values.all && process.platform === 'linux') await findWebKit();
  rmSync('test-results', { recursive: true, force: true });
  const env = {
    E2E_PORT: String(await freePort()),
    ...(values.all ? { E2E_EVERY_PAGE: '1' } : {}),
  };

  const steps = values.all ? [...STEPS, ...MORE_STEPS] : STEPS;
  log('Running all checks, two at a time. The output of what passes is not shown.');
  const results = await schedule(steps, (step) => runStep(step, env), skipStep);
  const failed = [...results].filter(([, result]) => result.failed > 0).map(([script]) => script);
  if (failed.length > 0) console.log(`\nFailed: ${failed.join(', ')}`);
  const sum = (key) => [...results.values()].reduce((total, result) => total + result[key], 0);
  console.log(`\n${seconds(start)}`);
  console.log(`${sum('passed')} passed, ${sum('failed')} failed`);
  return failed.length > 0 ? 1 : 0;
});
