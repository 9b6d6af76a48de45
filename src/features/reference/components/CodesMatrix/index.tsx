import type { ReactNode } from 'react';
import { applyFilter } from '../../matrixFilter';
import type { MatrixSlice } from '../../slices';
import { Filters } from './Filters';
import { Legend } from './Legend';
import { MatrixTable } from './MatrixTable';
import styles from './styles.module.css';
import { useFilter } from './useFilter';

interface Props {
  slice: MatrixSlice;
  /** Where the page's version starts; empty for today's text. */
  base: string;
}

/**
 * Every topic against every code, one state a cell, each leading to its provision. The whole table
 * is in the HTML; the filters come with the scripts, and live in the address.
 */
export function CodesMatrix({ slice, base }: Props): ReactNode {
  const [filter, setFilter] = useFilter();
  const shown = applyFilter(slice, filter);
  return (
    <div className={styles.matrix}>
      <Filters slice={slice} filter={filter} onChange={setFilter} />
      <Legend />
      <p role="status" className={styles.count}>
        {shown.topics.length} topics, {shown.codes.length} codes.
      </p>
      {shown.topics.length > 0 && shown.codes.length > 0 ? (
        <MatrixTable groups={slice.groups} shown={shown} base={base} />
      ) : (
        <p>Nothing in the comparison fits this choice. Take back one of the filters.</p>
      )}
    </div>
  );
}
