import { useOpenEdition } from '../EditionBanner/useEditions';
import useBaseUrl from '@docusaurus/useBaseUrl';
import { basePathOf } from '../../remark/versionOf';

/** @returns where the version starts that the page belongs to, with a slash at its end. */
export function useSearchBase(): string {
  const edition = useOpenEdition();
  return useBaseUrl(edition === undefined ? '/' : `${basePathOf(edition)}/`);
}
