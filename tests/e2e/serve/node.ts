import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { pathPattern } from '../../../src/features/hosting/headerRules';

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.csv': 'text/csv',
  '.html': 'text/html; charset=utf-8',
  '.js': 'application/javascript',
  '.json': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain',
  '.xml': 'application/xml',
};

/** Serves the built site with the headers of build/_headers, the rules that match joined. */
export function serveByNode(port: number): void {
  buildServer(() => false, ROOT_SITE).listen(port, '127.0.0.1');
}

/**
 * Serves the built site on a free port.
 * @param intercept answers a request in place of the build, and returns true; else returns false.
 * @param site folder of the built site, and the path below which it is published.
 */
export async function serveBuild(
  intercept: Intercept,
  site = ROOT_SITE,
): Promise<{ address: string; close: () => Promise<void> }> {
  const server = buildServer(intercept, site);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  // A server that listens on a port has an address of this kind.
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://localhost:${port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
}

type Intercept = (path: string, response: ServerResponse) => boolean;

const ROOT_SITE = { build: 'build', base: '/' };

function buildServer(intercept: Intercept, { build, base }: typeof ROOT_SITE): Server {
  const top = path.resolve(build);
  const rules = readHeaders(readFileSync(path.join(top, '_headers'), 'utf8'));
  return createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    if (intercept(pathname, response)) return;
    for (const { pattern, name, value } of rules) {
      if (pattern.test(pathname)) response.appendHeader(name, value);
    }
    if (pathname !== base && /^(?!.*\/embed\/).+\/$/.test(pathname)) {
      response.writeHead(301, { Location: pathname.slice(0, -1) }).end();
      return;
    }
    const inSite = pathname.startsWith(base) ? pathname.slice(base.length - 1) : undefined;
    const places = inSite === undefined ? [] : [inSite, `${inSite}.html`, `${inSite}/index.html`];
    const file = places
      .map((place) => path.join(top, decodeURIComponent(place)))
      .find((place) => place.startsWith(top) && existsSync(place) && statSync(place).isFile());
    response.statusCode = file ? 200 : 404;
    const served = file ?? path.join(top, '404.html');
    response.setHeader('Content-Type', TYPES[path.extname(served)] ?? 'application/octet-stream');
    response.end(readFileSync(served));
  });
}

function readHeaders(text: string): { pattern: RegExp; name: string; value: string }[] {
  let pattern = /^$/;
  return text.split('\n').flatMap((line) => {
    if (line.startsWith('/')) pattern = new RegExp(`${pathPattern(line)}$`);
    const header = /^ {2}([^:]+): (.*)$/.exec(line);
    return header ? [{ pattern, name: header[1] ?? '', value: header[2] ?? '' }] : [];
  });
}
