import {
  useActivePlugin,
  useActiveDocContext,
  useDoc,
  useVersions,
} from '@docusaurus/plugin-content-docs/client';
import Footer from '@theme-original/DocItem/Footer';
import type { ReactNode } from 'react';
import { CitePage } from '../../../features/citations/components/CitePage';
import { dayOf, readableDate } from '../../../lib/dates';

/** Adds "Cite this page" before the theme's footer of a docs page. */
export default function DocItemFooter(): ReactNode {
  return (
    <>
      <CiteDoc />
      <Footer />
    </>
  );
}

function CiteDoc(): ReactNode {
  const { metadata, frontMatter } = useDoc();
  const pluginId = useActivePlugin()?.pluginId;
  const { alternateDocVersions } = useActiveDocContext(pluginId);
  const newest = useVersions(pluginId).find(({ name }) => name !== 'current')?.name;
  if (!('reviewed' in frontMatter)) return null;
  const day = dayOf(frontMatter.reviewed);
  const isCurrent = metadata.version === 'current';
  const text = isCurrent ? 'Current text' : `Edition ${metadata.version}`;
  const there = isCurrent && newest ? alternateDocVersions[newest]?.path : undefined;
  return (
    <CitePage
      address={metadata.permalink}
      title={metadata.title}
      day={day}
      text={text}
      about={`${text}, reviewed ${readableDate(day)}.`}
      edition={newest && there ? { name: newest, address: there } : undefined}
    />
  );
}
