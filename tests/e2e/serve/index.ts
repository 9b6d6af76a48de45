/*
 * Serves build/ for the browser tests as it is going to be served: by nginx with the rules that the
 * build made for it; without nginx, by Node with those of build/_headers.
 */
import { serveByNginx } from './nginx';
import { serveByNode } from './node';

const port = Number(process.argv[2]);
const nginx = process.env.NGINX_PATH ?? '';
if (!(port > 0)) throw new Error('Name the port: tsx tests/e2e/serve 4319');
if (nginx === '') serveByNode(port);
else serveByNginx(nginx, port);
