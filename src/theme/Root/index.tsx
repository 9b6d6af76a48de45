import type { ReactNode } from 'react';
import { QuickExit } from '../../components/QuickExit';

/** Puts the quick exit first on every page, before the skip link. */
export default function Root({ children }: { children: ReactNode }): ReactNode {
  return (
    <>
      <QuickExit />
      {children}
    </>
  );
}
