import type { ReactNode } from 'react';
import { QuickExit } from '../../components/QuickExit';

/** The theme's outermost place: the way out comes first on every page, before the skip link. */
export default function Root({ children }: { children: ReactNode }): ReactNode {
  return (
    <>
      <QuickExit />
      {children}
    </>
  );
}
