import { useActivePlugin, useActiveVersion } from '@docusaurus/plugin-content-docs/client';
import DefaultNavbarItem from '@theme/NavbarItem/DefaultNavbarItem';
import type { Props } from '@theme/NavbarItem/DefaultNavbarItem';
import type { ReactNode } from 'react';

/** An item of the navbar that leads to the page of the edition that is open, if it has that page. */
export function EditionLink(props: Props): ReactNode {
  const version = useActiveVersion(useActivePlugin()?.pluginId);
  const inEdition = `${version?.path ?? ''}${props.to ?? ''}`;
  const isThere =
    version?.isLast === false &&
    version.docs.some(({ path }) => path.replace(/\/$/, '') === inEdition);
  return <DefaultNavbarItem {...props} to={isThere ? inEdition : props.to} />;
}
