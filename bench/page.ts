import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { runCommand, UsageError } from '../scripts/lib/cli';
import { freePort } from '../scripts/lib/port.mjs';
import { writeBarePage } from './lib/barePage';
import { round } from './lib/figures';
import { lighthouseScores } from './lib/lighthouseScores';
import { measurePages } from './lib/pageMetrics';
import { startBrowser } from './lib/phone';
import { slowServer } from './lib/slowServer';

const HELP = `npm run -s bench:page: measures how fast pages load on a phone.

  --runs 5               how often each page is loaded; the median counts (5)
  --no-lighthouse        leaves out Lighthouse's scores
  --builds build,other   compares the same guide in these builds of the site, and nothing else

Loads pages in a real browser with an empty cache, at the speed of Lighthouse's mobile preset (150 ms
a request, 1.6 Mbit/s, processor four times slower): the first page, a guide, the whole comparison, a
page of questions, and the text of the guide as bare HTML. The pages take turns. Prints JSON:
requests, kilobytes, FCP, LCP and TBT in milliseconds, CLS, the guide's LCP divided by that of the
bare HTML, and Lighthouse's four scores with the audits that cost points.`;

const BUILD = 'build';
const GUIDE = '/guides/gifts';
const PAGES = ['/', GUIDE, '/compare', '/faq/touch-and-gifts'];

void runCommand(async () => {
  const { values } = parseArgs({
    options: {
      runs: { type: 'string', default: '5' },
      'no-lighthouse': { type: 'boolean', default: false },
      builds: { type: 'string' },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) {
    console.log(HELP);
    return;
  }
  const builds = values.builds?.split(',') ?? [BUILD];
  const missing = builds.find((build) => !existsSync(`${build}${GUIDE}.html`));
  if (missing !== undefined) {
    throw new UsageError(`${missing} is not a built site: ${GUIDE}.html is missing.`);
  }
  const port = await freePort();
  const browser = await startBrowser(port);
  const bare = await slowServer(writeBarePage(builds[0] ?? BUILD, GUIDE));
  const sites = await Promise.all(builds.map((build) => slowServer(build)));
  // Lighthouse simulates the slow connection itself.
  const fast = await slowServer(BUILD, { latencyMs: 0, bytesAMs: Infinity });
  try {
    const pages = sites.flatMap((server, at) =>
      values.builds
        ? { name: builds[at] ?? '', server, address: GUIDE }
        : PAGES.map((address) => ({ name: address, server, address })),
    );
    const targets = [{ server: bare, address: '/bare' }, ...pages];
    const [bareMetrics, ...metrics] = await measurePages(browser, targets, Number(values.runs));
    const output: Record<string, unknown> = { bare: bareMetrics };
    for (const [at, { name, address }] of pages.entries()) {
      const page = metrics[at];
      if (!page || !bareMetrics) continue;
      output[name] = {
        ...page,
        ...(address === GUIDE ? { lcpOverBare: round(page.lcp / bareMetrics.lcp) } : {}),
        ...(values['no-lighthouse'] || values.builds
          ? {}
          : await lighthouseScores(port, fast.address + address)),
      };
    }
    console.log(JSON.stringify(output, null, 2));
  } finally {
    for (const server of [bare, fast, ...sites]) server.close();
    await browser.close();
  }
});
