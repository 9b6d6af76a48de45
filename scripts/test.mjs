import { rmSync } from 'node:fs';
import { findBrowser } from './lib/browser.mjs';
import { installMissing } from './lib/install.mjs';
import { tryPort } from './lib/port.mjs';
import { findNginx } from './lib/nginx.mjs';
import { main, say } from './lib/say.mjs';
import { steps } from './lib/steps.mjs';

const names = steps.map(({ name }) => name).join(', ');
const HELP = `npm test: installs what is missing, its browser included, and runs everything.

  npm test -- --only unit,e2e    runs some steps only
  steps: ${names}
`;

/** @returns {string[]} the steps asked for; all if none. */
function asked() {
  const at = process.argv.indexOf('--only');
  if (at === -1) return steps.map(({ name }) => name);
  const wanted = (process.argv[at + 1] ?? '').split(',').filter(Boolean);
  const unknown = wanted.filter((name) => !steps.some((step) => step.name === name));
  if (wanted.length === 0 || unknown.length > 0) {
    throw new Error(`--only takes steps out of: ${names}.`);
  }
  return wanted;
}

await main(async () => {
  if (process.argv.includes('--help')) {
    console.log(HELP);
    return 0;
  }
  const wanted = asked();
  await installMissing();
  rmSync('test-results', { recursive: true, force: true });

  const env = {};
  if (wanted.includes('e2e')) {
    env.CHROME_PATH = await findBrowser();
    env.NGINX_PATH = await findNginx();
    env.E2E_PORT = String(await tryPort(0));
  }
  const total = { passed: 0, failed: 0 };
  const broken = [];
  for (const step of steps.filter(({ name }) => wanted.includes(name))) {
    say(`${step.name}: ${step.what}`);
    const blocker = broken.find((name) => step.needs?.includes(name));
    const result = blocker ? { passed: 0, failed: 1 } : await step.run(env);
    if (blocker) console.log(`  not run, because ${blocker} failed`);
    if (result.failed > 0) broken.push(step.name);
    total.passed += result.passed;
    total.failed += result.failed;
    console.log(`  ${step.name}: ${result.passed} passed, ${result.failed} failed`);
  }
  if (broken.length > 0) console.log(`\nFailed: ${broken.join(', ')}`);
  console.log(`\n${total.passed} passed, ${total.failed} failed`);
  return total.failed > 0 ? 1 : 0;
});
