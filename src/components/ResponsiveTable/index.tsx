import clsx from 'clsx';
import type { ComponentProps, ReactNode } from 'react';
import styles from './styles.module.css';

interface Props {
  caption: ReactNode;
  columns: readonly { id: string; heading: ReactNode }[];
  /** The width of a screen below which cells are stacked. On paper a table keeps its columns. */
  stackBelow: '50rem' | '62rem';
  className?: string;
  /** One or more `RowGroup`s. */
  children: ReactNode;
}

const STACK_BELOW = { '50rem': styles.stackBelow50, '62rem': styles.stackBelow62 };

/**
 * A table whose cells are stacked on narrow screens, so that nothing scrolls sideways. The ARIA roles
 * are explicit because browsers drop a table's semantics when CSS changes its `display`.
 */
export function ResponsiveTable(props: Props): ReactNode {
  const { caption, columns, stackBelow, className, children } = props;
  return (
    <table className={clsx(styles.table, STACK_BELOW[stackBelow], className)} role="table">
      <caption>{caption}</caption>
      <thead role="rowgroup">
        <tr role="row">
          {columns.map(({ id, heading }) => (
            <th key={id} scope="col" role="columnheader">
              {heading}
            </th>
          ))}
        </tr>
      </thead>
      {children}
    </table>
  );
}

/** The `<tbody>` of a `ResponsiveTable`. */
export function RowGroup(props: ComponentProps<'tbody'>): ReactNode {
  return <tbody {...props} role="rowgroup" />;
}

/** The `<tr>` of a `ResponsiveTable`. */
export function Row(props: ComponentProps<'tr'>): ReactNode {
  return <tr {...props} role="row" />;
}

/** The `<th>` at the start of a row; with `scope="rowgroup"`, at the start of a group of rows. */
export function RowHeader(props: ComponentProps<'th'>): ReactNode {
  return <th scope="row" role="rowheader" {...props} />;
}

/** The `<td>` of a `ResponsiveTable`. */
export function Cell(props: ComponentProps<'td'>): ReactNode {
  return <td {...props} role="cell" />;
}
