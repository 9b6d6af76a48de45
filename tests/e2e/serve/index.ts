/*
 * Serves build/ for the browser tests as hosts will serve it: with nginx and the configuration in
 * deploy/, or without nginx in Node, with the headers of build/_headers.
 */
import { installedServer } from '../../../scripts/lib/servers.mjs';
import { serveByNginx } from './nginx';
import { serveByNode } from './node';

const port = Number(process.argv[2]);
const nginx = installedServer('nginx');
if (!(port > 0)) throw new Error('Pass the port: tsx tests/e2e/serve/index.ts 4319');
if (nginx) serveByNginx(nginx, port);
else serveByNode(port);
