import type { ReactNode } from 'react';
import { SearchBox } from '../../features/search/components/SearchBox';
import { useSearchBase } from '../../features/search/components/SearchBox/useSearchBase';

/** Replaces the search plugin's bar. It searches the version that the page belongs to. */
export default function SearchBar(): ReactNode {
  return <SearchBox base={useSearchBase()} />;
}
