import {
  useActiveDocContext,
  useActivePlugin,
  useDoc,
  useVersions,
} from '@docusaurus/plugin-content-docs/client';
import type { ReactNode } from 'react';
import { dayOf, readableDate } from '../../../../lib/dates';
import type { CodeSummary } from '../../../reference/slices';
import { CitePage } from '../CitePage';

/** How to cite a page of the docs. The transform `citeDoc` puts it above the page's facts. */
export function CiteDoc({ sources }: { sources: readonly CodeSummary[] }): ReactNode {
  const { metadata, frontMatter } = useDoc();
  const pluginId = useActivePlugin()?.pluginId;
  const { alternateDocVersions } = useActiveDocContext(pluginId);
  const newest = useVersions(pluginId).find(({ name }) => name !== 'current')?.name;
  const day = dayOf('reviewed' in frontMatter ? frontMatter.reviewed : undefined);
  const isCurrent = metadata.version === 'current';
  const text = isCurrent ? '' : `Edition ${metadata.version}`;
  const there = isCurrent && newest ? alternateDocVersions[newest]?.path : undefined;
  return (
    <CitePage
      address={metadata.permalink}
      title={metadata.title}
      day={day}
      text={text}
      about={`${text || 'Current text'}, reviewed ${readableDate(day)}.`}
      edition={newest && there ? { name: newest, address: there } : undefined}
      sources={sources}
    />
  );
}
