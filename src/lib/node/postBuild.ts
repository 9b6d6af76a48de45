import type { LoadedPlugin } from '@docusaurus/types';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** A site that has been built. */
export interface BuiltSite {
  /** Top of the project. */
  siteDir: string;
  /** Folder of the built site. */
  outDir: string;
  /**
   * Where it is going to be published, with its sub-path, without a slash at its end:
   * `https://example.org`, `https://example.github.io/therapy-boundaries`.
   */
  url: string;
  /** The path in that, with slashes at both ends: `/`, `/therapy-boundaries/`. */
  baseUrl: string;
  routesPaths: readonly string[];
  plugins: readonly LoadedPlugin[];
}

/** Something that is done to a built site. Throws to fail the build. */
export type PostBuildStep = (site: BuiltSite) => void | Promise<void>;

/** @returns the HTML files of a built site, from its folder, with either kind of slash as `/`. */
export function htmlFiles(outDir: string): string[] {
  return readdirSync(outDir, { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => name.endsWith('.html'))
    .sort();
}

/** Rewrites every page of a built site. */
export function rewritePages(
  outDir: string,
  rewrite: (html: string, name: string) => string,
): void {
  for (const name of htmlFiles(outDir)) {
    const file = path.join(outDir, name);
    const html = readFileSync(file, 'utf8');
    const next = rewrite(html, name);
    if (next !== html) writeFileSync(file, next);
  }
}
