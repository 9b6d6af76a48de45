import { openOurs } from './ours';
import { openStock, stockIndex } from './stock';
import { readTopics } from './topics';

/**
 * Prints how many bytes of memory one search holds, its index loaded and asked once. Runs in a
 * process of its own with --expose-gc, so that nothing else is weighed.
 */
const BUILD = 'build';
const [, , which] = process.argv;

async function weigh(): Promise<void> {
  const index =
    which === 'stock'
      ? await stockIndex(
          BUILD,
          readTopics(BUILD).addresses.filter((url) => !url.includes('#') && url !== '/'),
        )
      : '';
  const before = held();
  const engine = which === 'stock' ? await openStock(index) : await openOurs(BUILD);
  await engine.find('my therapist dropped me');
  console.log(held() - before);
  // The engine has to be alive up to here, or there would be nothing to weigh.
  await engine.find('gift');
}

function held(): number {
  if (!globalThis.gc) throw new Error('Run this with --expose-gc.');
  globalThis.gc();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

void weigh();
