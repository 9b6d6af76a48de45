import { build } from 'esbuild';
import path from 'node:path';
import { BROWSERS } from '../../../lib/browsers';

/**
 * Bundles and minifies the loader.
 * @param siteDir the project's folder.
 * @returns its text, with the identifier `ASSETS` in it once (loader/page.ts).
 * @throws if esbuild can't compile a file; the message has file and line.
 */
export async function bundleLoader(siteDir: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [path.join(siteDir, 'src/features/critical-path/loader/index.ts')],
    bundle: true,
    minify: true,
    format: 'iife',
    target: BROWSERS,
    write: false,
  });
  return outputFiles.map(({ text }) => text.trim()).join('');
}
