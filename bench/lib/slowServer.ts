import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { brotliCompressSync } from 'node:zlib';

/**
 * Lighthouse's mobile network ("slow 4G"): 150 ms a request, 1,638.4 kbit/s for all together.
 * Source: lighthouse/core/config/constants.js, throttling.mobileSlow4G.
 */
const PHONE = { latencyMs: 150, bytesAMs: 1638.4 / 8 };
/** What a packet carries over Ethernet, in bytes: a browser reads on with each that comes. */
const CHUNK = 1460;

const TYPES: Record<string, string | undefined> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.xml': 'application/xml',
};

/** What was served since the last reset. */
export interface Served {
  requests: number;
  bytes: number;
  paths: string[];
}

/** A server on a slow line. */
export interface SlowServer {
  address: string;
  served: () => Served;
  reset: () => void;
  close: () => void;
}

/**
 * Serves a built site, brotli-compressed, as slowly as a phone gets it. The line is slow here and
 * not in the browser, whose own brake leaves workers out.
 * @param line how slow; a phone's if left out.
 */
export async function slowServer(folder: string, line = PHONE): Promise<SlowServer> {
  const cache = new Map<string, { type: string; body: Buffer } | undefined>();
  let served: Served = { requests: 0, bytes: 0, paths: [] };
  let lineFree = 0;
  const send = (response: ServerResponse, body: Buffer, from = 0) => {
    if (from >= body.length) {
      response.end();
      return;
    }
    const chunk = body.subarray(from, from + CHUNK);
    const now = performance.now();
    lineFree = Math.max(now, lineFree) + chunk.length / line.bytesAMs;
    setTimeout(() => {
      response.write(chunk);
      send(response, body, from + CHUNK);
    }, lineFree - now);
  };
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    if (!cache.has(pathname)) cache.set(pathname, fileFor(folder, pathname));
    const file = cache.get(pathname);
    served.requests += 1;
    served.paths.push(pathname);
    setTimeout(() => {
      if (!file) {
        response.writeHead(404).end();
        return;
      }
      served.bytes += file.body.length;
      response.writeHead(200, {
        'content-type': file.type,
        'content-encoding': 'br',
        'content-length': file.body.length,
        'cache-control': 'max-age=3600',
      });
      send(response, file.body);
    }, line.latencyMs);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  // A server that listens on a port has an address of this kind.
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${port}`,
    served: () => served,
    reset: () => {
      served = { requests: 0, bytes: 0, paths: [] };
    },
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

function fileFor(folder: string, pathname: string): { type: string; body: Buffer } | undefined {
  const names = [pathname, `${pathname}.html`, path.posix.join(pathname, 'index.html')];
  const name = names.find((candidate) => {
    const file = path.join(folder, candidate);
    return existsSync(file) && statSync(file).isFile();
  });
  if (!name) return undefined;
  const type = TYPES[path.extname(name)] ?? 'application/octet-stream';
  return { type, body: brotliCompressSync(readFileSync(path.join(folder, name))) };
}
