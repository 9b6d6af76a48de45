import useBaseUrl from '@docusaurus/useBaseUrl';
import useBrokenLinks from '@docusaurus/useBrokenLinks';
import type { ComponentProps, ReactNode } from 'react';

/**
 * A link that is checked and not prefetched: with Docusaurus' `Link`, a table with a link in each
 * cell would load some hundred pages as its links come into view.
 * @param props.to address, without the base URL of the site.
 */
export function PlainLink({ to, ...rest }: { to: string } & ComponentProps<'a'>): ReactNode {
  const href = useBaseUrl(to);
  useBrokenLinks().collectLink(href);
  return <a href={href} {...rest} />;
}
