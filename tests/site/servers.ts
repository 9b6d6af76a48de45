import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { installedServer } from '../../scripts/lib/servers.mjs';
import { nginxArgs, type LocalServer } from '../e2e/serve/nginx';
import type { TestServer } from './server';

/** A web server that the build generates a configuration for. */
export interface WebServer {
  name: 'nginx' | 'caddy';
  /** Its configuration as the build wrote it. */
  generated: string;
  /** Path of the installed program. */
  program: string | undefined;
}

export const WEB_SERVERS: readonly WebServer[] = [
  {
    name: 'nginx',
    generated: readFileSync('deploy/nginx.conf', 'utf8'),
    program: installedServer('nginx'),
  },
  {
    name: 'caddy',
    generated: readFileSync('deploy/Caddyfile', 'utf8'),
    program: installedServer('caddy'),
  },
];

const ARGS = { nginx: nginxArgs, caddy: caddyArgs };
/** In milliseconds. */
const STARTED_WITHIN = 15_000;

/**
 * Starts a web server on a free local port.
 * @param generated its configuration. Only the host, the port and the root are replaced.
 * @param root folder to serve.
 * @throws what the server printed, if it does not answer.
 */
export async function startServer(
  name: WebServer['name'],
  program: string,
  generated: string,
  root: string,
): Promise<TestServer> {
  const port = await freePort();
  const folder = mkdtempSync(path.join(os.tmpdir(), `${name}-`));
  const server = spawn(program, ARGS[name]({ folder, generated, root, port }), {
    // Caddy saves its configuration and its data below these folders.
    env: { ...process.env, XDG_CONFIG_HOME: folder, XDG_DATA_HOME: folder },
  });
  let output = '';
  server.stderr.on('data', (data: Buffer) => (output += data.toString()));
  const address = `http://127.0.0.1:${port}`;
  const deadline = Date.now() + STARTED_WITHIN;
  while (!(await answers(address))) {
    if (server.exitCode !== null || Date.now() > deadline) {
      server.kill();
      throw new Error(`${name} did not start:\n${output}`);
    }
    await pause(50);
  }
  return {
    address,
    close: async () => {
      server.kill();
      if (server.exitCode === null) await once(server, 'exit');
      rmSync(folder, { recursive: true });
    },
  };
}

/** Writes deploy/Caddyfile for a local port, without certificates and without the admin endpoint. */
function caddyArgs({ folder, generated, root, port }: LocalServer): string[] {
  const file = path.join(folder, 'Caddyfile');
  const rules = generated
    .replace(/^therapy-boundaries\.example \{/m, `http://127.0.0.1:${port} {`)
    .replace(/root \* \S+/, `root * ${path.resolve(root)}`);
  writeFileSync(file, `{\n\tadmin off\n\tauto_https off\n}\n${rules}`);
  return ['run', '--adapter', 'caddyfile', '--config', file];
}

async function answers(address: string): Promise<boolean> {
  try {
    await fetch(address);
    return true;
  } catch {
    return false;
  }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  if (typeof address !== 'object' || !address) throw new Error('No port is free.');
  return address.port;
}
