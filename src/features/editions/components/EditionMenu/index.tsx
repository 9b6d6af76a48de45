import {
  useActiveDocContext,
  useActivePlugin,
  useActiveVersion,
  useVersions,
} from '@docusaurus/plugin-content-docs/client';
import DefaultNavbarItem from '@theme/NavbarItem/DefaultNavbarItem';
import type { Props as NavbarItemProps } from '@theme/NavbarItem/DefaultNavbarItem';
import DropdownNavbarItem from '@theme/NavbarItem/DropdownNavbarItem';
import type { ReactNode } from 'react';
import { basePathOf } from '../../../../lib/pages';

interface Props {
  position?: 'left' | 'right';
  /** Whether the item is rendered in the mobile menu. */
  mobile?: boolean;
}

/**
 * The version menu. Each item links to the same page in that version, or to its home page. The menu
 * itself is a link to the list of editions, which works without scripts.
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

/** A navbar item that links to the page of the edition that is open, if the edition has that page. */
export function EditionLink(props: NavbarItemProps): ReactNode {
  const version = useActiveVersion(useActivePlugin()?.pluginId);
  const inEdition = `${version?.path ?? ''}${props.to ?? ''}`;
  const exists =
    version?.isLast === false &&
    version.docs.some(({ path }) => path.replace(/\/$/, '') === inEdition);
  return <DefaultNavbarItem {...props} to={exists ? inEdition : props.to} />;
}
