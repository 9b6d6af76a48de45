import { ThemeClassNames } from '@docusaurus/theme-common';
import { useNavbarMobileSidebar, useNavbarSecondaryMenu } from '@docusaurus/theme-common/internal';
import clsx from 'clsx';
import { useRef, type ReactNode } from 'react';
import { useModal } from '../../../../components/useModal';

interface Props {
  header: ReactNode;
  primaryMenu: ReactNode;
  secondaryMenu: ReactNode;
}

/** The theme's mobile menu as a modal dialog. Its markup is otherwise the theme's. */
export default function NavbarMobileSidebarLayout({
  header,
  primaryMenu,
  secondaryMenu,
}: Props): ReactNode {
  const { container, panel } = ThemeClassNames.layout.navbar.mobileSidebar;
  const { shown, toggle } = useNavbarMobileSidebar();
  const { shown: isSecondary } = useNavbarSecondaryMenu();
  const dialog = useRef<HTMLDivElement>(null);
  useModal(dialog, shown, toggle);
  return (
    <div
      ref={dialog}
      className={clsx(container, 'navbar-sidebar')}
      role="dialog"
      aria-modal="true"
      aria-label="Menu"
      tabIndex={-1}
    >
      {header}
      <div
        className={clsx('navbar-sidebar__items', {
          'navbar-sidebar__items--show-secondary': isSecondary,
        })}
      >
        <div className={clsx(panel, 'navbar-sidebar__item menu')} inert={isSecondary}>
          {primaryMenu}
        </div>
        <div className={clsx(panel, 'navbar-sidebar__item menu')} inert={!isSecondary}>
          {secondaryMenu}
        </div>
      </div>
    </div>
  );
}
