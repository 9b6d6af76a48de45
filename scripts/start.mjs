import { installMissing } from './lib/install.mjs';
import { portFrom, tryPort } from './lib/port.mjs';
import { DOCUSAURUS, runNode } from './lib/run.mjs';
import { main, say } from './lib/say.mjs';

const HELP = `npm start: installs what is missing, builds the site and serves it with its search.

  PORT=8080 npm start    serves at another port than 3000
  npm run dev            the hot-reloading server for authors (its search is last build's)
`;

await main(async () => {
  if (process.argv.includes('--help')) {
    console.log(HELP);
    return 0;
  }
  const port = portFrom(process.env.PORT, 3000);
  if ((await tryPort(port)) === undefined) {
    throw new Error(
      `Port ${port} is in use. Stop what uses it, or choose another: PORT=3001 npm start`,
    );
  }
  await installMissing();
  say('Building the site: reading the ethics data, writing the pages, indexing the search …');
  const built = await runNode(DOCUSAURUS, ['build']);
  if (built !== 0) return built;
  say(`Therapy Boundaries is at http://localhost:${port} (Ctrl+C stops it)`);
  return runNode(DOCUSAURUS, ['serve', '--no-open', '--port', String(port)]);
});
