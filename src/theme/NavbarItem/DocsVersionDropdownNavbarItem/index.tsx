import type { ReactNode } from 'react';
import { EditionMenu } from '../../../features/editions/components/EditionMenu';

interface Props {
  position?: 'left' | 'right';
  mobile?: boolean;
}

/** The theme's menu of versions: ours keeps no record of the choice in the reader's browser. */
export default function DocsVersionDropdownNavbarItem({ position, mobile }: Props): ReactNode {
  return <EditionMenu position={position} mobile={mobile} />;
}
