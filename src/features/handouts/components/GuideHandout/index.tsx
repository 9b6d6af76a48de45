import Link from '@docusaurus/Link';
import { Fragment, type ReactNode } from 'react';
import type { DataProps } from '../../../../lib/data/components';
import type { GuideHandoutsSlice } from '../../dataComponents';
import styles from './styles.module.css';

/** The handouts on the subject of a guide. Nothing if there are none. */
export function GuideHandout({ slice, base }: DataProps<GuideHandoutsSlice>): ReactNode {
  if (slice.handouts.length === 0) return null;
  return (
    <aside className={styles.handout} aria-label="Handout">
      One page to print:{' '}
      {slice.handouts.map(({ title, to }, at) => (
        <Fragment key={to}>
          {at > 0 && ', '}
          <Link to={base + to}>{title}</Link>
        </Fragment>
      ))}
    </aside>
  );
}
