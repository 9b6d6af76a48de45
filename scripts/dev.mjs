import { installMissing } from './lib/install.mjs';
import { portFrom } from './lib/port.mjs';
import { DOCUSAURUS, runNode } from './lib/run.mjs';
import { main, say } from './lib/say.mjs';

await main(async () => {
  const port = portFrom(process.env.PORT, 3000);
  await installMissing();
  say(`Starting the hot-reloading server for authors at http://localhost:${port} …`);
  return runNode(DOCUSAURUS, ['start', '--no-open', '--port', String(port)]);
});
