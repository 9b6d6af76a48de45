import Link from '@docusaurus/Link';
import { useThemeConfig } from '@docusaurus/theme-common';
import useBaseUrl from '@docusaurus/useBaseUrl';
import type { Props } from '@theme/Logo';
import type { ReactNode } from 'react';

/**
 * Logo and title of the site, in the navbar and in the mobile menu. The logo is inline SVG: as an
 * image it would be loaded before the first paint, once for each color mode.
 */
export default function Logo({ imageClassName, titleClassName, ...link }: Props): ReactNode {
  const { title } = useThemeConfig().navbar;
  return (
    <Link to={useBaseUrl('/')} {...link}>
      <span className={imageClassName}>
        <svg viewBox="0 0 32 32" width="32" height="32" aria-hidden="true">
          <path fill="#0f6b6b" d="M14 4H9a6 6 0 0 0-6 6v12a6 6 0 0 0 6 6h5z" />
          <path fill="#e0a458" d="M18 4h5a6 6 0 0 1 6 6v12a6 6 0 0 1-6 6h-5z" />
        </svg>
      </span>
      <b className={titleClassName}>{title}</b>
    </Link>
  );
}
