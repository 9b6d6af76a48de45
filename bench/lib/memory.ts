import { ourEngine } from './ours';
import { stockEngine, stockIndex } from './stock';
import { readTopics } from './topics';

/**
 * Prints the memory in bytes that a search holds after its first query. Runs in a process of its own
 * with --expose-gc, so that nothing else is measured.
 */
const BUILD = 'build';
const [, , which] = process.argv;

async function measureMemory(): Promise<void> {
  const index = which === 'stock' ? await stockIndex(BUILD, readTopics(BUILD).pages) : '';
  const before = bytesInUse();
  const engine = which === 'stock' ? await stockEngine(index) : await ourEngine(BUILD);
  await engine.find('my therapist dropped me');
  console.log(bytesInUse() - before);
  // Keeps the engine alive until here, so that it is not collected before it is measured.
  await engine.find('gift');
}

function bytesInUse(): number {
  if (!globalThis.gc) throw new Error('Run this with --expose-gc.');
  globalThis.gc();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

void measureMemory();
