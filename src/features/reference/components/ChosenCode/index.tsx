import { useLocation } from '@docusaurus/router';
import useIsBrowser from '@docusaurus/useIsBrowser';
import type { ReactNode } from 'react';
import { chosenCodes } from '../../chosenCodes';
import { codesToQuery } from '../../sideBySide';
import styles from './styles.module.css';

/** The codes that the reader has chosen, and the query string that keeps the choice in a link. */
export interface Choice {
  chosen: readonly string[];
  query: string;
}

export const CHOSEN_MARK = 'Your therapist’s code';

/**
 * Reads the reader's choice from the address. On the server and until hydration there is none: the
 * HTML has the usual order.
 */
export function useChosenCodes(): Choice {
  const { search } = useLocation();
  const chosen = useIsBrowser() ? chosenCodes(search) : [];
  return { chosen, query: codesToQuery(chosen) };
}

/**
 * The chosen codes in the order of the rows of a `<tbody data-chosen-mark>`. The loader sorts those
 * before hydration (src/features/critical-path, sortChosenRows.ts), and React hydrates what it finds.
 */
export function useRowOrder(): readonly string[] {
  const { search } = useLocation();
  const isSorted =
    useIsBrowser() ||
    (typeof document !== 'undefined' && 'rowsSorted' in document.documentElement.dataset);
  return isSorted ? chosenCodes(search) : [];
}

/** Says that a code is the one that the reader has chosen. */
export function ChosenMark(): ReactNode {
  return <span className={styles.mark}>{CHOSEN_MARK}</span>;
}
