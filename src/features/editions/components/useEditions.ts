import { useActivePlugin, useActiveVersion } from '@docusaurus/plugin-content-docs/client';
import { usePluginData } from '@docusaurus/useGlobalData';
import type { Edition } from '../edition';
import { EDITIONS_PLUGIN, type EditionsData } from '../newerPage';

/** @returns the published editions, and where pages that no longer exist have moved. */
export function useEditions(): EditionsData {
  // The plugin declares this type for the data that it sets.
  return usePluginData(EDITIONS_PLUGIN) as EditionsData;
}

/** @returns the edition with this name. @throws if it is not published. */
export function useEdition(name: string): Edition {
  const edition = useEditions().editions.find((one) => one.name === name);
  if (!edition) throw new Error(`There is no edition ${name}. Only published editions have pages.`);
  return edition;
}

/** @returns the edition of the current page; undefined on pages of the current text. */
export function useOpenEdition(): string | undefined {
  const version = useActiveVersion(useActivePlugin()?.pluginId);
  return version === undefined || version.isLast ? undefined : version.name;
}
