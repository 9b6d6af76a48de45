import Link from '@docusaurus/Link';
import type { ReactNode } from 'react';
import type { DataProps } from '../../../../lib/data/components';
import { placeAddress } from '../../addresses';
import type { MapSlice } from '../../slices';
import { legendOf, signOf, tileStateId } from './answers';
import { TileGrid } from './TileGrid';
import styles from './styles.module.css';

/** A map of squares, one for each state: its answer by color and sign. Every square is a link. */
export function LawMap({ slice, base }: DataProps<MapSlice>): ReactNode {
  const { question, tiles } = slice;
  const legend = legendOf(slice);
  const shown = question.partial ? tiles.filter(({ answers }) => answers.length > 0) : tiles;
  return (
    <figure className={styles.map} aria-label={`Map: ${question.title}`}>
      <TileGrid
        label={question.title}
        tiles={shown.map((tile) => {
          const state = legend.find(({ id }) => id === tileStateId(tile));
          const numbers = tile.numbers.join('/');
          return {
            ...tile,
            to: `${base}${placeAddress(tile.id)}#${tile.answers.length > 0 ? question.id : 'not-checked'}`,
            note: [state?.label, numbers && `(${numbers})`].filter(Boolean).join(' '),
            sign: signOf(tile, slice),
            color: state?.color ?? null,
          };
        })}
      />
      <figcaption>
        <ul className={styles.legend}>
          {legend.map(({ id, label, sign, color }) => (
            <li key={id}>
              <span className={styles.swatch} data-color={color} aria-hidden="true">
                {sign}
              </span>{' '}
              {label}
            </li>
          ))}
        </ul>
        {tiles.some(({ numbers }) => numbers.length > 0) && (
          <p className={styles.numbersNote}>
            A number in a square is the age, or the years. With a plus sign, it does not hold for
            every profession; with a letter, see the letter above.
          </p>
        )}
        <p className={styles.numbersNote}>
          <Link to={`${base}/law#states`}>All states as a list</Link>
        </p>
      </figcaption>
    </figure>
  );
}
