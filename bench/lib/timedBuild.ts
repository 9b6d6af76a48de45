import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { DOCUSAURUS } from './madeUpSite';

/** What a build took. */
export interface BuildFigures {
  seconds: number;
  /** Seconds that processors were busy with it; null where the system doesn't tell. */
  busySeconds: number | null;
  /** Most memory in use, in megabytes; null where the system doesn't tell. */
  memoryMB: number | null;
}

/** In milliseconds. */
const LOOK_EVERY = 200;

/**
 * Builds a site as `docusaurus build` does, and watches it.
 * @throws if it cannot be built, with what the build said.
 */
export async function timedBuild(folder: string): Promise<BuildFigures> {
  const start = performance.now();
  const build = spawn(process.execPath, [DOCUSAURUS, 'build', path.resolve(folder)]);
  let said = '';
  for (const stream of [build.stdout, build.stderr]) {
    stream.on('data', (text: Buffer) => (said += text.toString()));
  }
  let memoryMB: number | null = null;
  let busySeconds: number | null = null;
  const watch = setInterval(() => {
    memoryMB = peakOf(build.pid) ?? memoryMB;
    busySeconds = busyOf(build.pid) ?? busySeconds;
  }, LOOK_EVERY);
  const code = await new Promise<number | null>((resolve) => build.on('close', resolve));
  clearInterval(watch);
  if (code !== 0) throw new Error(`${folder} could not be built:\n${said}`);
  const seconds = Math.round((performance.now() - start) / 100) / 10;
  return { seconds, busySeconds, memoryMB };
}

/** The kernel's own record of the most memory that a process ever had in use (proc(5), VmHWM). */
function peakOf(pid: number | undefined): number | undefined {
  const file = `/proc/${pid ?? 0}/status`;
  if (!existsSync(file)) return undefined;
  const kilobytes = /^VmHWM:\s+(\d+) kB/m.exec(readFileSync(file, 'utf8'))?.[1];
  return kilobytes === undefined ? undefined : Math.round(Number(kilobytes) / 1024);
}

/** Time in user and in kernel mode (proc(5), stat, fields 14 and 15), in hundredths of a second. */
function busyOf(pid: number | undefined): number | undefined {
  const file = `/proc/${pid ?? 0}/stat`;
  if (!existsSync(file)) return undefined;
  // The name of the program, in brackets, may have spaces in it.
  const fields = readFileSync(file, 'utf8')
    .replace(/^.*\) /s, '')
    .split(' ');
  return Math.round((Number(fields[11]) + Number(fields[12])) / 10) / 10;
}
