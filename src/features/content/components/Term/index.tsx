import { useId, useState, type ReactNode } from 'react';
import type { TermSlice } from '../../../reference/slices';
import styles from './styles.module.css';

interface Props {
  slice: TermSlice;
  /** The link to the glossary. */
  children: ReactNode;
}

/**
 * A link to a glossary term that shows the definition on hover and on focus. The style sheet does
 * that alone; with scripts, Escape puts the definition away (WCAG 1.4.13).
 */
export function Term({ slice, children }: Props): ReactNode {
  const [isAway, setIsAway] = useState(false);
  const id = useId();
  return (
    <span
      className={styles.term}
      data-away={isAway || undefined}
      onKeyDown={(event) => {
        if (event.key === 'Escape') setIsAway(true);
      }}
      onPointerLeave={() => {
        setIsAway(false);
      }}
      onBlur={() => {
        setIsAway(false);
      }}
    >
      {children}
      <span className={styles.definition} role="tooltip" id={id}>
        {slice.definition}
      </span>
    </span>
  );
}
