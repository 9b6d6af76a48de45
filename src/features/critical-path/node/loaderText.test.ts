import { brotliCompressSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { loaderText } from './loaderText';

test('the loader is one small script, and is given what it needs in one place', async () => {
  const text = await loaderText(process.cwd());
  expect(text.match(/\bSOURCES\b/g)).toHaveLength(1);
  expect(text).not.toContain('</');
  expect(brotliCompressSync(text).length).toBeLessThan(1500);
});
