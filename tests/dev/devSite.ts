import { chromium, type Browser, type Page } from '@playwright/test';
import { spawn } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { installedBrowser } from '../../scripts/lib/browser.mjs';
import { freePort } from '../../scripts/lib/port.mjs';

/** A copy of the site below the project, so that edits touch no file of the author. */
const SITE = path.resolve('test-results/dev-site');
const COPIED = [
  'blog',
  'docs',
  'i18n',
  'src',
  'static',
  'versioned_docs',
  'versioned_sidebars',
  'docusaurus.config.ts',
  'errata.yaml',
  'package.json',
  'permalinks.txt',
  'redirects.yaml',
  'sidebars.ts',
  'tsconfig.json',
  'versions.json',
];
/** In seconds: the first start compiles the whole site. */
const START_WITHIN = 300;

/** A development server with a copy of the site, and a page of a browser. */
export interface DevSite {
  address: string;
  page: Page;
  /** Replaces text in a file of the copy. @throws if there is nothing to replace. */
  edit: (file: string, from: string | RegExp, to: string) => void;
  close: () => Promise<void>;
}

/** Copies the site, starts the development server on a free port, and waits until it answers. */
export async function startDevSite(): Promise<DevSite> {
  rmSync(SITE, { recursive: true, force: true });
  mkdirSync(SITE, { recursive: true });
  for (const name of COPIED) cpSync(name, path.join(SITE, name), { recursive: true });
  const port = await freePort();
  const address = `http://localhost:${port}`;
  const cli = path.resolve('node_modules/@docusaurus/core/bin/docusaurus.mjs');
  const server = spawn(process.execPath, [cli, 'start', '--no-open', '--port', String(port)], {
    cwd: SITE,
    stdio: 'ignore',
    env: { ...process.env, NODE_ENV: 'development' },
  });
  await answers(address);
  const browser = await openBrowser();
  return {
    address,
    page: await browser.newPage(),
    edit: (file, from, to) => {
      const full = path.join(SITE, file);
      const text = readFileSync(full, 'utf8');
      const edited = text.replace(from, to);
      if (edited === text) throw new Error(`${file} has nothing to replace.`);
      writeFileSync(full, edited);
    },
    close: async () => {
      await browser.close();
      server.kill();
      rmSync(SITE, { recursive: true, force: true });
    },
  };
}

function openBrowser(): Promise<Browser> {
  const executablePath = installedBrowser();
  return chromium.launch({
    ...(executablePath ? { executablePath } : {}),
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
}

/** @throws if the server does not answer in time. */
async function answers(address: string): Promise<void> {
  for (let second = 0; second < START_WITHIN; second += 1) {
    const isUp = await fetch(address).then(
      ({ ok }) => ok,
      () => false,
    );
    if (isUp) return;
    await pause(1000);
  }
  throw new Error(`The development server does not answer after ${START_WITHIN} s.`);
}
