import type { Browser } from '@playwright/test';
import { percentile, round } from './figures';
import { withPhone } from './phone';
import type { SlowServer } from './slowServer';

/** What a page costs a phone. Times in milliseconds. */
export interface PageFigures {
  requests: number;
  kB: number;
  fcp: number;
  lcp: number;
  tbt: number;
  cls: number;
}

/** How long after the load a page is watched. */
const WATCHED_MS = 1500;
/** What of a task is blocking. Source: web.dev/articles/tbt. */
const BLOCKING_FROM_MS = 50;

/** What the page's own observers saw. */
interface Seen {
  fcp: number;
  lcp: number;
  cls: number;
  tasks: number[];
}

/** A page to open. */
export interface Target {
  server: SlowServer;
  address: string;
}

/**
 * Opens pages on new phones, all of them in turn, so that a machine that gets slower meanwhile is
 * as slow for each.
 * @returns the median of each figure, for each page.
 */
export async function pageFigures(
  browser: Browser,
  targets: readonly Target[],
  runs: number,
): Promise<PageFigures[]> {
  const all = targets.map((): PageFigures[] => []);
  for (let run = 0; run < runs; run += 1) {
    console.error(`▸ run ${run + 1} of ${runs}`);
    for (const [at, target] of targets.entries()) all[at]?.push(await open(browser, target));
  }
  return all.map(medians);
}

async function open(browser: Browser, { server, address }: Target): Promise<PageFigures> {
  return withPhone(browser, async (page) => {
    server.reset();
    await page.addInitScript(watch);
    await page.goto(server.address + address, { waitUntil: 'load' });
    await page.waitForTimeout(WATCHED_MS);
    const { fcp, lcp, cls, tasks } = await page.evaluate(() => window.seen);
    const { bytes, requests } = server.served();
    const tbt = tasks.reduce((sum, task) => sum + Math.max(0, task - BLOCKING_FROM_MS), 0);
    return { requests, kB: bytes / 1000, fcp, lcp, tbt, cls };
  });
}

function medians(runs: readonly PageFigures[]): PageFigures {
  const median = (of: (figures: PageFigures) => number) => round(percentile(runs.map(of), 0.5));
  return {
    requests: median(({ requests }) => requests),
    kB: median(({ kB }) => kB),
    fcp: Math.round(median(({ fcp }) => fcp)),
    lcp: Math.round(median(({ lcp }) => lcp)),
    tbt: Math.round(median(({ tbt }) => tbt)),
    cls: median(({ cls }) => cls),
  };
}

declare global {
  interface Window {
    seen: Seen;
  }
}

/**
 * Runs in the page before anything else. Tasks count from the first paint on. It has no function
 * with a name of its own: what compiles this file would ask for a helper that is not in the page.
 */
function watch(): void {
  window.seen = { fcp: 0, lcp: 0, cls: 0, tasks: [] };
  for (const type of ['paint', 'largest-contentful-paint', 'layout-shift', 'longtask']) {
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        const { seen } = window;
        if (entry.name === 'first-contentful-paint') seen.fcp = entry.startTime;
        if (type === 'largest-contentful-paint') seen.lcp = entry.startTime;
        if (type === 'layout-shift') {
          seen.cls += (entry as PerformanceEntry & { value: number }).value;
        }
        if (type === 'longtask' && seen.fcp > 0 && entry.startTime >= seen.fcp) {
          seen.tasks.push(entry.duration);
        }
      }
    }).observe({ type, buffered: true });
  }
}
