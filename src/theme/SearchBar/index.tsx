import { useActivePlugin, useActiveVersion } from '@docusaurus/plugin-content-docs/client';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import type { ReactNode } from 'react';
import { SearchBox } from '../../components/SearchBox';

/** The search plugin's bar, in its place: it searches the version that the page belongs to. */
export default function SearchBar(): ReactNode {
  const { siteConfig } = useDocusaurusContext();
  const version = useActiveVersion(useActivePlugin()?.pluginId);
  const isOld = version !== undefined && !version.isLast;
  return <SearchBox base={isOld ? `${version.path}/` : siteConfig.baseUrl} />;
}
