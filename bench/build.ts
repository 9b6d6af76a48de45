import { parseArgs } from 'node:util';
import { runCommand, UsageError } from '../scripts/lib/cli';
import { timedBuild, type BuildFigures } from './lib/timedBuild';
import { writeMadeUpSite } from './lib/madeUpSite';
import { madeUpPages } from './lib/madeUpText';

const HELP = `npm run -s bench:build: what a build costs as the site grows.

  --pages 100     made-up pages of the smallest site (100)
  --times 1,4,16  how many times as many the others have

Builds each site from nothing, with our configuration and every plugin, and no cache. Prints JSON:
seconds, milliseconds a page, and the most memory that was in use (megabytes, on Linux).`;

void runCommand(async () => {
  const { values } = parseArgs({
    options: {
      pages: { type: 'string', default: '100' },
      times: { type: 'string', default: '1,4,16' },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) {
    console.log(HELP);
    return;
  }
  const base = Number(values.pages);
  const times = values.times.split(',').map(Number);
  if (!(base >= 10) || !times.every((factor) => factor >= 1)) {
    throw new UsageError('--pages takes a number from 10 on, --times numbers from 1 on.');
  }
  const figures: Record<string, BuildFigures & { msPerPage: number }> = {};
  for (const factor of times) {
    const count = Math.round(base * factor);
    const folder = `.cache/made-up/build-${count}`;
    console.error(`▸ ${count} pages`);
    writeMadeUpSite(folder, madeUpPages(count), 'ours');
    const figure = await timedBuild(folder);
    figures[count] = { ...figure, msPerPage: Math.round((figure.seconds * 1000) / count) };
  }
  console.log(JSON.stringify(figures, null, 2));
});
