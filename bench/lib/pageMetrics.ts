import type { Browser } from '@playwright/test';
import { percentile, round } from './figures';
import { withPhone } from './phone';
import type { SlowServer } from './slowServer';

/** What it takes to load a page on a phone. Times in milliseconds. */
export interface PageMetrics {
  requests: number;
  kB: number;
  fcp: number;
  lcp: number;
  tbt: number;
  cls: number;
}

/** A page to load. */
export interface Target {
  server: SlowServer;
  address: string;
}

/** How long a page is observed after its load event. In milliseconds. */
const OBSERVED_MS = 1500;
/** The part of a task beyond this is blocking time. Source: web.dev/articles/tbt. */
const BLOCKING_FROM_MS = 50;

/** What the performance observers in the page have recorded. */
interface Recorded {
  fcp: number;
  lcp: number;
  cls: number;
  /** Durations of long tasks after the first paint. */
  tasks: number[];
}

declare global {
  interface Window {
    recorded: Recorded;
  }
}

/**
 * Loads each page with an empty cache, as often as `runs` says. The pages take turns, so that a change
 * in the machine's speed affects all of them.
 * @returns for each page, the median of each metric.
 */
export async function measurePages(
  browser: Browser,
  targets: readonly Target[],
  runs: number,
): Promise<PageMetrics[]> {
  const all = targets.map((): PageMetrics[] => []);
  for (let run = 0; run < runs; run += 1) {
    console.error(`▸ run ${run + 1} of ${runs}`);
    for (const [at, target] of targets.entries()) all[at]?.push(await load(browser, target));
  }
  return all.map(medians);
}

async function load(browser: Browser, { server, address }: Target): Promise<PageMetrics> {
  return withPhone(browser, async (page) => {
    server.reset();
    await page.addInitScript(observe);
    await page.goto(server.address + address, { waitUntil: 'load' });
    await page.waitForTimeout(OBSERVED_MS);
    const { fcp, lcp, cls, tasks } = await page.evaluate(() => window.recorded);
    const { bytes, requests } = server.served();
    const tbt = tasks.reduce((sum, task) => sum + Math.max(0, task - BLOCKING_FROM_MS), 0);
    return { requests, kB: bytes / 1000, fcp, lcp, tbt, cls };
  });
}

function medians(runs: readonly PageMetrics[]): PageMetrics {
  const median = (of: (metrics: PageMetrics) => number) => round(percentile(runs.map(of), 0.5));
  return {
    requests: median(({ requests }) => requests),
    kB: median(({ kB }) => kB),
    fcp: Math.round(median(({ fcp }) => fcp)),
    lcp: Math.round(median(({ lcp }) => lcp)),
    tbt: Math.round(median(({ tbt }) => tbt)),
    cls: median(({ cls }) => cls),
  };
}

/**
 * Runs in the page before any other script. It must not contain named functions: tsx compiles those to
 * calls of a helper that is not in the page.
 */
function observe(): void {
  window.recorded = { fcp: 0, lcp: 0, cls: 0, tasks: [] };
  for (const type of ['paint', 'largest-contentful-paint', 'layout-shift', 'longtask']) {
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        const { recorded } = window;
        if (entry.name === 'first-contentful-paint') recorded.fcp = entry.startTime;
        if (type === 'largest-contentful-paint') recorded.lcp = entry.startTime;
        if (type === 'layout-shift') {
          recorded.cls += (entry as PerformanceEntry & { value: number }).value;
        }
        if (type === 'longtask' && recorded.fcp > 0 && entry.startTime >= recorded.fcp) {
          recorded.tasks.push(entry.duration);
        }
      }
    }).observe({ type, buffered: true });
  }
}
