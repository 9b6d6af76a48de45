import type { ReactNode } from 'react';
import { EditionMenu } from '../../../features/editions/components/EditionMenu';

interface Props {
  position?: 'left' | 'right';
  mobile?: boolean;
}

/** Replaces the theme's version menu, which stores the choice in the browser. */
export default function DocsVersionDropdownNavbarItem({ position, mobile }: Props): ReactNode {
  return <EditionMenu position={position} mobile={mobile} />;
}
