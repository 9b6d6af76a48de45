import { useId, useState, type ReactNode } from 'react';
import type { TermSlice } from '../../../reference/slices';
import styles from './styles.module.css';

interface Props {
  slice: TermSlice;
  /** The link to the glossary. */
  children: ReactNode;
}

/**
 * A link to a glossary term that shows the definition on hover and on focus. This needs only CSS.
 * With JavaScript, Escape dismisses the definition (WCAG 2.2, success criterion 1.4.13), and on a
 * device without hover the first tap opens it (src/features/critical-path/loader/openTerms.ts).
 */
export function Term({ slice, children }: Props): ReactNode {
  const [isDismissed, setIsDismissed] = useState(false);
  const id = useId();
  return (
    <span
      className={styles.term}
      data-term=""
      data-dismissed={isDismissed || undefined}
      onKeyDown={(event) => {
        if (event.key === 'Escape') setIsDismissed(true);
      }}
      onPointerLeave={() => {
        setIsDismissed(false);
      }}
      onBlur={() => {
        setIsDismissed(false);
      }}
    >
      {children}
      <span className={styles.definition} role="tooltip" id={id}>
        {slice.definition}
      </span>
    </span>
  );
}
