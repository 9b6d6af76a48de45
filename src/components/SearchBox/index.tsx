import { useId, type ReactNode } from 'react';

interface Props {
  /** Where the version starts whose answers are searched, with a slash at its end. */
  base: string;
}

/**
 * The search bar. React renders it once and then leaves it alone: the search's own script
 * (src/plugins/search/client) fills the place for answers, also before React is there.
 */
export function SearchBox({ base }: Props): ReactNode {
  const id = useId();
  return (
    <div className="navbar__search" role="search" data-search={base}>
      <input
        id={id}
        className="navbar__search-input"
        type="search"
        role="combobox"
        aria-label="Search guides, questions, words and codes"
        placeholder="Search this site"
        aria-autocomplete="list"
        aria-expanded="false"
        aria-controls={`${id}-list`}
        autoComplete="off"
        autoCorrect="off"
        spellCheck="false"
        enterKeyHint="search"
        suppressHydrationWarning
      />
      <p
        role="status"
        className="visually-hidden"
        suppressHydrationWarning
        dangerouslySetInnerHTML={{ __html: '' }}
      />
      <div
        data-search-popup
        hidden
        suppressHydrationWarning
        dangerouslySetInnerHTML={{ __html: '' }}
      />
    </div>
  );
}
