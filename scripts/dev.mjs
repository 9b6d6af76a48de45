import { installPackages } from './lib/install.mjs';
import { portFrom } from './lib/port.mjs';
import { DOCUSAURUS, runNode } from './lib/run.mjs';
import { log, runMain } from './lib/terminal.mjs';

const HELP = `npm run dev: starts the development server, which reloads pages as you edit them.

  PORT=8080 npm run dev    uses another port than 3000

Installs the packages first, if they are missing. The search answers from the last build.
Pages of editions are left out; npm start shows them.
`;

await runMain(async () => {
  if (process.argv.includes('--help')) {
    console.log(HELP);
    return 0;
  }
  const port = portFrom(process.env.PORT, 3000);
  await installPackages();
  log(`Starting the development server at http://localhost:${port} …`);
  return runNode(DOCUSAURUS, ['start', '--no-open', '--port', String(port)]);
});
