import { build } from 'esbuild';
import path from 'node:path';
import { BROWSERS } from '../../../lib/browsers';

/**
 * Makes one small script of the loader's files.
 * @param siteDir the project's folder.
 * @returns its text, with `SOURCES` once in place of what it is given along (loader/sources.ts).
 * @throws if esbuild can't read a file: it names file and line.
 */
export async function loaderText(siteDir: string): Promise<string> {
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
