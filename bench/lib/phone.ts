import { chromium, type Browser, type Page } from '@playwright/test';
import { findBrowser } from '../../scripts/lib/browser.mjs';

/** Lighthouse's mobile screen and processor. Source: lighthouse/core/config/constants.js. */
const SCREEN = { viewport: { width: 412, height: 823 }, deviceScaleFactor: 1.75, isMobile: true };
const SLOWER = 4;

/** Starts a browser for measuring: nothing in it asks the network of its own accord. */
export async function startBrowser(port?: number): Promise<Browser> {
  return chromium.launch({
    executablePath: await findBrowser(),
    args: [
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      ...(port === undefined ? [] : [`--remote-debugging-port=${port}`]),
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run',
    ],
  });
}

/** Opens a new, empty phone: a context of its own, and a processor four times as slow. */
export async function withPhone<T>(browser: Browser, job: (page: Page) => Promise<T>): Promise<T> {
  const context = await browser.newContext({ ...SCREEN, hasTouch: true });
  try {
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
    return await job(page);
  } finally {
    await context.close();
  }
}
