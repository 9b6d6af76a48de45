import useBrokenLinks from '@docusaurus/useBrokenLinks';
import type { ComponentProps, ReactNode } from 'react';

/**
 * A link that is checked and not prefetched: Docusaurus' `Link` would load the page of every state
 * as its links come into view.
 */
export function PlainLink({ to, ...rest }: { to: string } & ComponentProps<'a'>): ReactNode {
  useBrokenLinks().collectLink(to);
  return <a href={to} {...rest} />;
}
