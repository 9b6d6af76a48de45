import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';

/** A local web server for a test. */
export interface TestServer {
  /** `http://127.0.0.1:54321`, without a slash at its end. */
  address: string;
  close: () => Promise<void>;
}

/**
 * Serves the files of a folder on a free port, for this machine only.
 * @param folder the folder to serve.
 */
export async function serveFolder(folder: string): Promise<TestServer> {
  const top = path.resolve(folder);
  const server = createServer((request, response) => {
    const file = path.join(top, new URL(request.url ?? '/', 'http://localhost').pathname);
    if (!file.startsWith(top + path.sep) || !existsSync(file) || !statSync(file).isFile()) {
      response.writeHead(404).end();
      return;
    }
    response.end(readFileSync(file));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  // A server that listens on a port has an address of this kind.
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
}
