import { useActivePlugin, useActiveVersion } from '@docusaurus/plugin-content-docs/client';
import DefaultNavbarItem from '@theme/NavbarItem/DefaultNavbarItem';
import type { Props as NavbarItemProps } from '@theme/NavbarItem/DefaultNavbarItem';
import type { ReactNode } from 'react';
import { withoutTrailingSlash } from '../../../../lib/pages';

/** A navbar item that links to the page of the edition that is open, if the edition has that page. */
export function EditionLink(props: NavbarItemProps): ReactNode {
  const version = useActiveVersion(useActivePlugin()?.pluginId);
  const inEdition = `${withoutTrailingSlash(version?.path ?? '')}${props.to ?? ''}`;
  const exists =
    version?.isLast === false &&
    version.docs.some(({ path }) => path.replace(/\/$/, '') === inEdition);
  return <DefaultNavbarItem {...props} to={exists ? inEdition : props.to} />;
}
