import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { runCommand, UsageError } from '../scripts/lib/cli';
import { percentile } from './lib/figures';
import { buildMadeUpSite, type Flavor } from './lib/madeUpSite';
import { madeUpPages, type MadeUpPage } from './lib/madeUpText';
import { startBrowser, withPhone } from './lib/phone';
import { slowServer, type SlowServer } from './lib/slowServer';
import type { Browser, Page } from '@playwright/test';

const HELP = `npm run -s bench:search-load: time from focusing the search to the first right answer.

  --pages 100     how many made-up pages of about 900 words (100)
  --runs 5        how many times each is measured; the median counts (5)
  --site FOLDER   measures our search on a built site instead, with --question and --answer
  --only ours     measures only ours or stock (default: both; stock takes minutes with many pages)
  --keep          doesn't rebuild the made-up sites

In a real browser, at Lighthouse's mobile speed (150 ms per request, 1.6 Mbit/s, CPU 4 times slower).
The index is not loaded yet, and our page is not hydrated. Prints JSON: milliseconds, kilobytes and
requests from the focus on, for our search and for the stock search plugin.`;

interface Figures {
  ms: number;
  kB: number;
  requests: number;
}

void runCommand(async () => {
  const { values } = parseArgs({
    options: {
      pages: { type: 'string', default: '100' },
      runs: { type: 'string', default: '5' },
      site: { type: 'string' },
      question: { type: 'string', default: 'shrink dumped me' },
      answer: { type: 'string', default: '/guides/being-dropped' },
      only: { type: 'string' },
      keep: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) {
    console.log(HELP);
    return;
  }
  const runs = Number(values.runs);
  const browser = await startBrowser();
  try {
    if (values.site !== undefined) {
      const at = { start: '/guides/gifts', question: values.question, answer: values.answer };
      console.log(JSON.stringify({ ours: await measure(browser, values.site, 'ours', at, runs) }));
      return;
    }
    const count = Number(values.pages);
    if (!(count >= 10)) throw new UsageError('--pages takes a number from 10 on.');
    const pages = madeUpPages(count);
    const figures: Partial<Record<Flavor, Figures>> = {};
    for (const flavor of ['ours', 'stock'] as const) {
      if (values.only !== undefined && values.only !== flavor) continue;
      const folder = `.cache/made-up/${flavor}-${count}`;
      if (!values.keep || !existsSync(`${folder}/build`)) {
        console.error(`▸ ${flavor}: building ${count} pages`);
        await buildMadeUpSite(folder, pages, flavor);
      }
      console.error(`▸ ${flavor}: measuring`);
      figures[flavor] = await measure(browser, `${folder}/build`, flavor, taskFor(pages), runs);
    }
    console.log(JSON.stringify(figures, null, 2));
  } finally {
    await browser.close();
  }
});

interface Task {
  /** Address of the page on which the reader searches. */
  start: string;
  question: string;
  /** Address of the right answer. */
  answer: string;
}

/** @returns the task to find a heading of a page somewhere in the middle by its words. */
function taskFor(pages: readonly MadeUpPage[]): Task {
  const page = pages[Math.floor(pages.length * 0.37)];
  const section = page?.sections[2];
  if (!page || !section) throw new Error('There are too few made-up pages.');
  const answer = `/guides/${page.id}#${section.id}`;
  return { start: '/guides/page-1', question: section.title.toLowerCase(), answer };
}

async function measure(
  browser: Browser,
  folder: string,
  flavor: Flavor,
  task: Task,
  runs: number,
): Promise<Figures> {
  const server = await slowServer(folder);
  const all: Figures[] = [];
  try {
    for (let run = 0; run < runs; run += 1) {
      all.push(await withPhone(browser, (page) => once(page, server, flavor, task)));
    }
  } finally {
    server.close();
  }
  const median = (of: (figures: Figures) => number) => percentile(all.map(of), 0.5);
  return {
    ms: Math.round(median(({ ms }) => ms)),
    kB: Math.round(median(({ kB }) => kB)),
    requests: median(({ requests }) => requests),
  };
}

async function once(
  page: Page,
  server: SlowServer,
  flavor: Flavor,
  { start, question, answer }: Task,
): Promise<Figures> {
  await page.goto(server.address + start, { waitUntil: 'load' });
  // The stock page hydrates at once; ours waits for an interaction.
  if (flavor === 'stock') await page.waitForSelector('html[data-has-hydrated="true"]');
  await page.waitForTimeout(500);
  server.reset();
  const [, anchor = ''] = answer.split('#');
  // The stock list has no links, so any result counts for it, which is in its favor.
  const shown = flavor === 'ours' ? `[data-search] a[href="${answer}"]` : '[class*="suggestion_"]';
  if (!anchor && flavor === 'stock') throw new Error('The stock search needs a heading to find.');
  const timing = page.evaluate(timeTo, shown);
  await page.locator('.navbar__search-input').first().focus();
  await page.keyboard.insertText(question);
  const ms = await timing;
  const { bytes, requests } = server.served();
  return { ms, kB: bytes / 1000, requests };
}

/** Runs in the page. @returns milliseconds from the first focus to the frame with the answer. */
function timeTo(selector: string): Promise<number> {
  return new Promise((resolve) => {
    let began = 0;
    addEventListener('focusin', () => (began ||= performance.now()), true);
    const observer = new MutationObserver(() => {
      const answer = document.querySelector(selector);
      if (!answer?.getClientRects().length) return;
      observer.disconnect();
      requestAnimationFrame(() => {
        resolve(performance.now() - began);
      });
    });
    observer.observe(document, { childList: true, subtree: true, attributes: true });
  });
}
