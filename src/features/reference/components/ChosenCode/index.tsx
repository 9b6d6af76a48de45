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

/**
 * Reads the reader's choice from the address. On the server and until hydration there is none: the
 * HTML has the usual order.
 */
export function useChosenCodes(): Choice {
  const { search } = useLocation();
  const chosen = useIsBrowser() ? chosenCodes(search) : [];
  return { chosen, query: codesToQuery(chosen) };
}

/** Says that a code is the one that the reader has chosen. */
export function ChosenMark(): ReactNode {
  return <span className={styles.mark}>Your therapist’s code</span>;
}
