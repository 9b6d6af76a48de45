import type { ReactNode } from 'react';
import styles from './styles.module.css';

interface Props {
  /** Terms with their descriptions. Items without a description are left out. */
  items: readonly (readonly [term: string, description: ReactNode])[];
}

/** A `<dl>` with one row per item. */
export function DescriptionList({ items }: Props): ReactNode {
  return (
    <dl className={styles.list}>
      {items.map(
        ([term, description]) =>
          description && (
            <div key={term}>
              <dt>{term}</dt>
              <dd>{description}</dd>
            </div>
          ),
      )}
    </dl>
  );
}
