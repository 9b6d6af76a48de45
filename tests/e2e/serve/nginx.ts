import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

/** Media types of the site's files, in case nginx was installed without its own table. */
const TYPES = existsSync('/etc/nginx/mime.types')
  ? 'include /etc/nginx/mime.types;'
  : 'types { text/html html; text/css css; application/javascript js; application/json json; application/xml xml; image/svg+xml svg; image/png png; text/plain txt; text/csv csv; }';

/** How a generated configuration is run on this machine. */
export interface LocalServer {
  /** Temporary folder for the server's own files. */
  folder: string;
  /** The generated configuration. Only its host, port and root are replaced. */
  generated: string;
  /** Folder to serve. */
  root: string;
  port: number;
}

/** Runs nginx in the foreground on the built site, with deploy/nginx.conf. */
export function serveByNginx(nginx: string, port: number): void {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'nginx-'));
  const generated = readFileSync('deploy/nginx.conf', 'utf8');
  const args = nginxArgs({ folder, generated, root: 'build', port });
  const server = spawn(nginx, args, { stdio: 'inherit' });
  server.on('exit', (code) => process.exit(code ?? 1));
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => server.kill());
}

/**
 * Writes a complete configuration around the generated one.
 * @returns the arguments that start nginx with it.
 */
export function nginxArgs({ folder, generated, root, port }: LocalServer): string[] {
  const rules = generated
    .replace(/listen 80;/, `listen 127.0.0.1:${port};`)
    .replace(/root [^;]+;/, `root ${path.resolve(root)};`);
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
  const file = path.join(folder, 'nginx.conf');
  writeFileSync(file, config);
  return ['-p', folder, '-c', file];
}
