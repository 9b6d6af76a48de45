import { useActivePlugin, useActiveVersion } from '@docusaurus/plugin-content-docs/client';
import { usePluginData } from '@docusaurus/useGlobalData';
import type { Edition } from '../../edition';
import { EDITIONS_PLUGIN, type EditionsData } from '../../node/globalData';

/** @returns the editions that are live, and what is known of pages that are gone since. */
export function useEditions(): EditionsData {
  // Only this plugin writes it, and its type is what it writes.
  return usePluginData(EDITIONS_PLUGIN) as EditionsData;
}

/** @returns an edition by its name. @throws if it is not live. */
export function useEdition(name: string): Edition {
  const edition = useEditions().editions.find((one) => one.name === name);
  if (!edition) throw new Error(`There is no edition ${name}.`);
  return edition;
}

/** @returns the name of the edition that the open page belongs to; undefined in today's text. */
export function useOpenEdition(): string | undefined {
  const version = useActiveVersion(useActivePlugin()?.pluginId);
  return version === undefined || version.isLast ? undefined : version.name;
}
