import { Agent, get } from 'node:http';
import { readFileSync } from 'node:fs';
import { startServer, WEB_SERVERS } from '../tests/site/servers';
import { sitemap } from '../tests/site/build';

/*
 * How nginx, with the generated configuration, serves many readers at once: 200 connections ask for
 * 50 pages in turn, for 30 seconds. The client runs on the same machine and takes its share of it.
 */
const CONNECTIONS = 200;
const PAGES = 50;
const SECONDS = 30;

const agent = new Agent({ keepAlive: true, maxSockets: CONNECTIONS });

/** @returns the status of an answer, its size in bytes and its time in milliseconds. */
function request(url: string): Promise<{ status: number; bytes: number; time: number }> {
  const start = performance.now();
  return new Promise((resolve, reject) => {
    get(url, { agent, headers: { 'Accept-Encoding': 'gzip' } }, (response) => {
      let bytes = 0;
      response.on('data', (chunk: Buffer) => (bytes += chunk.length));
      response.on('error', reject);
      response.on('end', () => {
        resolve({ status: response.statusCode ?? 0, bytes, time: performance.now() - start });
      });
    }).on('error', reject);
  });
}

async function main(): Promise<void> {
  const nginx = WEB_SERVERS.find(({ name }) => name === 'nginx');
  if (!nginx?.program) throw new Error('nginx is not installed.');
  const server = await startServer(
    'nginx',
    nginx.program,
    readFileSync('deploy/nginx.conf', 'utf8'),
    'build',
  );
  const pages = sitemap().slice(0, PAGES);
  const end = Date.now() + SECONDS * 1000;
  const times: number[] = [];
  let bytes = 0;
  let errors = 0;
  let next = 0;
  await Promise.all(
    Array.from({ length: CONNECTIONS }, async () => {
      while (Date.now() < end) {
        const page = pages[next++ % pages.length] ?? '/';
        try {
          const answer = await request(server.address + page);
          times.push(answer.time);
          bytes += answer.bytes;
          if (answer.status !== 200) errors += 1;
        } catch {
          errors += 1;
        }
      }
    }),
  );
  agent.destroy();
  await server.close();
  times.sort((a, b) => a - b);
  const percentile = (share: number) => Math.round(times[Math.floor(times.length * share)] ?? 0);
  console.log(
    JSON.stringify(
      {
        connections: CONNECTIONS,
        pages: pages.length,
        seconds: SECONDS,
        requests: times.length,
        errors,
        requestsPerSecond: Math.round(times.length / SECONDS),
        megabytesPerSecond: Math.round(bytes / SECONDS / 100_000) / 10,
        milliseconds: { median: percentile(0.5), p95: percentile(0.95), p99: percentile(0.99) },
      },
      null,
      2,
    ),
  );
  if (errors > 0) process.exitCode = 1;
}

void main();
