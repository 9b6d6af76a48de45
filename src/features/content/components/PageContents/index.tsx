import { useDoc } from '@docusaurus/plugin-content-docs/client';
import MobileContents from '@theme-original/DocItem/TOC/Mobile';
import type { ReactNode } from 'react';

/** The theme's "On this page" for phones, where the transform `pageContents` puts it. */
export function PageContents(): ReactNode {
  const { toc, frontMatter } = useDoc();
  return toc.length > 0 && !frontMatter.hide_table_of_contents ? <MobileContents /> : null;
}
