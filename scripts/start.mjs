import { installPackages } from './lib/install.mjs';
import { isPortFree, portFrom } from './lib/port.mjs';
import { DOCUSAURUS, runNode } from './lib/run.mjs';
import { log, runMain } from './lib/terminal.mjs';

const HELP = `npm start: builds the site and serves it, with its search, at http://localhost:3000.

  PORT=8080 npm start    uses another port than 3000

Installs the packages first, if they are missing. Authors use the development server: npm run dev
`;

await runMain(async () => {
  if (process.argv.includes('--help')) {
    console.log(HELP);
    return 0;
  }
  const port = portFrom(process.env.PORT, 3000);
  if (!(await isPortFree(port))) {
    throw new Error(
      `Port ${port} is in use. Stop the program that uses it, or choose another port: PORT=3001 npm start`,
    );
  }
  await installPackages();
  log('Building the site …');
  const code = await runNode(DOCUSAURUS, ['build']);
  if (code !== 0) return code;
  log(`Therapy Boundaries is at http://localhost:${port} (stop it with Ctrl+C)`);
  return runNode(DOCUSAURUS, ['serve', '--no-open', '--port', String(port)]);
});
