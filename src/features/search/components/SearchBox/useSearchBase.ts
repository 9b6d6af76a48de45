import { useOpenEdition } from '../../../editions/components/useEditions';
import useBaseUrl from '@docusaurus/useBaseUrl';
import { basePathOf } from '../../../../lib/pages';

/** @returns the base URL of the version that the page belongs to, with a slash at its end. */
export function useSearchBase(): string {
  const edition = useOpenEdition();
  return useBaseUrl(edition === undefined ? '/' : `${basePathOf(edition)}/`);
}
