import { useLocation } from '@docusaurus/router';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import type { ReactNode } from 'react';
import { QuickExit } from '../../components/QuickExit';
import { isAboutHarm } from '../../lib/harmPages';
import { withoutBase } from '../../lib/pages';

/** Puts the quick exit first on every page, before the skip link. */
export default function Root({ children }: { children: ReactNode }): ReactNode {
  const { pathname } = useLocation();
  const { baseUrl } = useDocusaurusContext().siteConfig;
  return (
    <>
      <QuickExit hasNote={isAboutHarm(withoutBase(pathname, baseUrl))} />
      {children}
    </>
  );
}
