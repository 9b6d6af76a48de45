import { brotliCompressSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { bundleLoader } from './bundleLoader';

test('the loader is one small script, can stand in HTML, and names its assets once', async () => {
  const text = await bundleLoader(process.cwd());
  expect(text.match(/\bASSETS\b/g)).toHaveLength(1);
  expect(text).not.toMatch(/<\/script|<!--/);
  expect(brotliCompressSync(text).length).toBeLessThan(2260);
});
