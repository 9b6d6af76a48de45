import type { ReactNode } from 'react';
import type { DataProps } from '../../../../lib/data/components';
import type { StepsSlice } from '../../slices';
import styles from './styles.module.css';

/** What usually happens after a complaint, step by step. */
export function ComplaintSteps({ slice }: Pick<DataProps<StepsSlice>, 'slice'>): ReactNode {
  return (
    <ol className={styles.steps}>
      {slice.steps.map(({ title, says }) => (
        <li key={title}>
          <strong>{title}.</strong> {says}
        </li>
      ))}
    </ol>
  );
}
