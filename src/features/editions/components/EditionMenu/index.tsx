import { useActiveDocContext, useVersions } from '@docusaurus/plugin-content-docs/client';
import DropdownNavbarItem from '@theme/NavbarItem/DropdownNavbarItem';
import type { ReactNode } from 'react';
import { basePathOf } from '../../../../lib/pages';

interface Props {
  position?: 'left' | 'right';
  /** Whether it stands in the menu of a narrow screen. */
  mobile?: boolean;
}

/**
 * The menu of versions: each leads to the same page there, or to the version's first page. The
 * menu itself is a link to the list of editions, which also works without scripts.
 */
export function EditionMenu({ position, mobile }: Props): ReactNode {
  const versions = useVersions(undefined);
  const { activeVersion, alternateDocVersions } = useActiveDocContext(undefined);
  const open = activeVersion ?? versions.find(({ isLast }) => isLast);
  const items = versions.map((version) => ({
    label: version.label,
    to: alternateDocVersions[version.name]?.path ?? (basePathOf(version.name) || '/'),
    isActive: () => version.name === open?.name,
  }));
  return (
    <DropdownNavbarItem
      position={position}
      mobile={mobile}
      label={open?.isLast === false ? open.name : 'Editions'}
      to="/editions"
      items={[...items, { label: 'All editions', to: '/editions' }]}
    />
  );
}
