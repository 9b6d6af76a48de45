import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
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
  const top = path.resolve('build');
  const rules = readHeaders(readFileSync(path.join(top, '_headers'), 'utf8'));
  createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    for (const { pattern, name, value } of rules) {
      if (pattern.test(pathname)) response.appendHeader(name, value);
    }
    if (/^(?!\/embed\/).+\/$/.test(pathname)) {
      response.writeHead(301, { Location: pathname.slice(0, -1) }).end();
      return;
    }
    const places = [pathname, `${pathname}.html`, `${pathname}/index.html`];
    const file = places
      .map((place) => path.join(top, decodeURIComponent(place)))
      .find((place) => place.startsWith(top) && existsSync(place) && statSync(place).isFile());
    response.statusCode = file ? 200 : 404;
    const served = file ?? path.join(top, '404.html');
    response.setHeader('Content-Type', TYPES[path.extname(served)] ?? 'application/octet-stream');
    response.end(readFileSync(served));
  }).listen(port, '127.0.0.1');
}

function readHeaders(text: string): { pattern: RegExp; name: string; value: string }[] {
  let pattern = /^$/;
  return text.split('\n').flatMap((line) => {
    if (line.startsWith('/')) pattern = new RegExp(`${pathPattern(line)}$`);
    const header = /^ {2}([^:]+): (.*)$/.exec(line);
    return header ? [{ pattern, name: header[1] ?? '', value: header[2] ?? '' }] : [];
  });
}
