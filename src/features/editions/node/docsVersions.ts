import type { VersionOptions } from '@docusaurus/plugin-content-docs';
import { dataVersions } from '../../../lib/node/dataVersions';

/**
 * Says how each version of the docs is shown. Editions stay out of search engines and sitemap; the
 * banner (src/components/EditionBanner) tells readers which one they are in.
 * @param siteDir top of the project.
 */
export function docsVersions(siteDir: string): Record<string, VersionOptions> {
  return Object.fromEntries(
    dataVersions(siteDir).map(({ name }): [string, VersionOptions] => [
      name,
      name === 'current'
        ? { label: 'Current text', badge: false }
        : { label: `Edition ${name}`, badge: false, banner: 'unmaintained', noIndex: true },
    ]),
  );
}

/** @returns the version menu for the navbar; none as long as there is one version. */
export function versionMenu(siteDir: string): { type: string; position: 'right' }[] {
  const hasEditions = dataVersions(siteDir).length > 1;
  return hasEditions ? [{ type: 'docsVersionDropdown', position: 'right' }] : [];
}
