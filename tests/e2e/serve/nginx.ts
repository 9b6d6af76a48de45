import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

/** Types of the files of the site, in case the machine's nginx comes without its own table. */
const TYPES = existsSync('/etc/nginx/mime.types')
  ? 'include /etc/nginx/mime.types;'
  : 'types { text/html html; text/css css; application/javascript js; application/json json; application/xml xml; image/svg+xml svg; image/png png; text/plain txt; text/csv csv; }';

/**
 * Runs nginx in the foreground on the built site, with deploy/nginx.conf as the build made it but
 * for the port and the folder.
 */
export function serveByNginx(nginx: string, port: number): void {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'nginx-'));
  const rules = readFileSync('deploy/nginx.conf', 'utf8')
    .replace(/listen 80;/, `listen 127.0.0.1:${port};`)
    .replace(/root [^;]+;/, `root ${path.resolve('build')};`);
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
  const config = [
    process.getuid?.() === 0 ? 'user root;' : '',
    `daemon off; worker_processes 1; pid ${folder}/nginx.pid; error_log ${folder}/error.log;`,
    'events { worker_connections 256; }',
    `http { ${TYPES} default_type application/octet-stream;`,
    ...temporary.map((name) => `${name}_temp_path ${folder}/${name};`),
    rules,
    '}',
  ].join('\n');
  writeFileSync(path.join(folder, 'nginx.conf'), config);
  const server = spawn(nginx, ['-p', folder, '-c', path.join(folder, 'nginx.conf')], {
    stdio: 'inherit',
  });
  server.on('exit', (code) => process.exit(code ?? 1));
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => server.kill());
}
