import { useDocsVersion } from '@docusaurus/plugin-content-docs/client';
import type { Props } from '@theme/DocVersionBanner';
import type { ReactNode } from 'react';
import { EditionBanner } from '../../features/editions/components/EditionBanner';

/** The banner on each page of an edition. Pages of the current text have none. */
export default function DocVersionBanner({ className }: Props): ReactNode {
  const { banner, version } = useDocsVersion();
  return banner ? <EditionBanner name={version} className={className} /> : null;
}
