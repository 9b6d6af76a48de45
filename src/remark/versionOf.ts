const FROZEN = /(?:^|\/)versioned_docs\/version-([^/]+)\//;

/**
 * Tells which version of the docs a file belongs to, from its path.
 * @param file path of an MDX file, with either kind of slash.
 * @returns the version's name, or `current` for today's docs, the blog and pages.
 */
export function versionOf(file: string): string {
  return FROZEN.exec(file.replaceAll('\\', '/'))?.[1] ?? 'current';
}

/**
 * @param version a version's name.
 * @returns where its pages start: nothing for today's docs, `/2026.1` for an edition.
 */
export function basePathOf(version: string): string {
  return version === 'current' ? '' : `/${version}`;
}
