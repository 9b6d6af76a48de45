import type { ReactNode } from 'react';
import type { PlaceLink, TilePlace } from '../../slices';
import { PlainLink } from '../../../../components/PlainLink';
import styles from './styles.module.css';

/** A square of the grid. */
export interface GridTile extends PlaceLink {
  tile: TilePlace | null;
  to: string;
  /** What the square stands for, after the name: for screen readers and on hover. */
  note?: string;
  sign?: string;
  color?: number | null;
}

interface Props {
  label: string;
  tiles: readonly GridTile[];
}

/** Squares in the usual layout of a tile-grid map. In the order of their names for screen readers. */
export function TileGrid({ label, tiles }: Props): ReactNode {
  return (
    <ul className={styles.grid} aria-label={label}>
      {tiles.map(({ id, name, tile, to, note, sign, color = null }) =>
        tile ? (
          <li key={id} style={{ gridColumn: tile.column, gridRow: tile.row }}>
            <PlainLink
              to={to}
              className={styles.tile}
              data-color={color}
              title={note ? `${name}: ${note}` : name}
              aria-label={note ? `${name}: ${note}` : name}
            >
              <span>{id.split('-').at(-1)?.toUpperCase()}</span>
              {sign && <span className={styles.sign}>{sign}</span>}
            </PlainLink>
          </li>
        ) : null,
      )}
    </ul>
  );
}
