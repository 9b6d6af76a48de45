import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { tryPort } from '../scripts/lib/port.mjs';
import { runCommand } from '../scripts/lib/command';
import { barePage } from './lib/bare';
import { round } from './lib/figures';
import { lighthouseScores } from './lib/lighthouseScores';
import { pageFigures } from './lib/pageFigures';
import { startBrowser } from './lib/phone';
import { slowServer } from './lib/slowServer';

const HELP = `npm run -s bench:page: what a page costs a phone.

  --runs 5             how often each page is opened; the median counts (5)
  --no-lighthouse      leaves Lighthouse's scores out

In a real browser, at Lighthouse's mobile speed (150 ms a request, 1.6 Mbit/s, processor 4 times
slower): the first page, a guide, the whole comparison, a page of questions; and the guide's words as
bare HTML, opened in turn. Prints JSON: requests, kilobytes, FCP, LCP and TBT in milliseconds, CLS,
how many times as late as in bare HTML the guide's LCP is, and Lighthouse's four scores, with the
audits that cost points.`;

const BUILD = 'build';
const GUIDE = '/guides/gifts';
const PAGES = ['/', GUIDE, '/compare', '/faq/touch-and-gifts'];

void runCommand(async () => {
  const { values } = parseArgs({
    options: {
      runs: { type: 'string', default: '5' },
      'no-lighthouse': { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) {
    console.log(HELP);
    return;
  }
  if (!existsSync(BUILD)) throw new Error('There is no built site: run "npm run build" first.');
  const runs = Number(values.runs);
  const port = (await tryPort(0)) ?? 0;
  const browser = await startBrowser(port);
  const site = await slowServer(BUILD);
  const bare = await slowServer(barePage(BUILD, GUIDE));
  // Lighthouse brakes by itself.
  const fast = await slowServer(BUILD, { latencyMs: 0, bytesAMs: Infinity });
  try {
    const targets = [
      ...PAGES.map((address) => ({ server: site, address })),
      { server: bare, address: '/bare' },
    ];
    const measured = await pageFigures(browser, targets, runs);
    const words = measured.at(-1);
    const figures: Record<string, unknown> = { bare: words };
    for (const [at, address] of PAGES.entries()) {
      const page = measured[at];
      if (!page || !words) continue;
      if (!values['no-lighthouse']) console.error(`▸ Lighthouse: ${address}`);
      figures[address] = {
        ...page,
        ...(address === GUIDE ? { lcpOverBare: round(page.lcp / words.lcp) } : {}),
        ...(values['no-lighthouse'] ? {} : await lighthouseScores(port, fast.address + address)),
      };
    }
    console.log(JSON.stringify(figures, null, 2));
  } finally {
    for (const server of [site, bare, fast]) server.close();
    await browser.close();
  }
});
