import { useHistory, useLocation } from '@docusaurus/router';
import useIsBrowser from '@docusaurus/useIsBrowser';
import { filterFromSearch, NO_FILTER, searchOfFilter, type MatrixFilter } from '../../matrixFilter';

/**
 * The filter in the page's address, so that a filtered view can be linked to. On the server, and
 * until the page has taken over, there is none: the whole table is what is served.
 * @returns the filter, and a way to change it that adds no entry to the history.
 */
export function useFilter(): [MatrixFilter, (filter: MatrixFilter) => void] {
  const location = useLocation();
  const history = useHistory();
  const filter = useIsBrowser() ? filterFromSearch(location.search) : NO_FILTER;
  const change = (next: MatrixFilter) => {
    history.replace({ ...location, search: searchOfFilter(next) });
  };
  return [filter, change];
}
