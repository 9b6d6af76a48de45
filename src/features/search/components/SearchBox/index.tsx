import { useId, type ReactNode } from 'react';

interface Props {
  /** Base URL of the version of the docs to search, with a slash at its end. */
  base: string;
}

/**
 * The search bar. React renders it once and does not touch its content: the client
 * (client/searchBar.ts) fills the status and the popup, even before hydration.
 */
export function SearchBox({ base }: Props): ReactNode {
  const id = useId();
  return (
    <div className="navbar__search" role="search" data-search={base}>
      <svg viewBox="0 0 16 16" aria-hidden="true">
        <path
          fill="currentColor"
          d="M11.7 10.3a6.5 6.5 0 1 0-1.4 1.4l3.7 3.7 1.4-1.4zM6.5 11a4.5 4.5 0 1 1 0-9 4.5 4.5 0 0 1 0 9z"
        />
      </svg>
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
