import type { ReactNode } from 'react';

/**
 * Nothing: on phones "On this page" stands after the short answer, and not above the title. The
 * transform src/features/content/remark/pageContents.ts puts it there.
 */
export default function DocItemTOCMobile(): ReactNode {
  return null;
}
