import { build } from 'esbuild';
import path from 'node:path';

/** The browsers that the site is built for (package.json, browserslist). */
export const BROWSERS = ['chrome99', 'edge99', 'firefox97', 'safari15.4'];

/**
 * Makes one small script of the loader's files.
 * @param siteDir the project's folder.
 * @returns its text, with `SOURCES` once in place of what it is given along (loader/sources.ts).
 * @throws if esbuild can't read a file: it names file and line.
 */
export async function loaderText(siteDir: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [path.join(siteDir, 'src/plugins/first-view/loader/index.ts')],
    bundle: true,
    minify: true,
    format: 'iife',
    target: BROWSERS,
    write: false,
  });
  return outputFiles.map(({ text }) => text.trim()).join('');
}
