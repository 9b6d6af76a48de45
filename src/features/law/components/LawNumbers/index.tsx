import type { ReactNode } from 'react';
import type { DataProps } from '../../../../lib/data/components';
import { placeAddress } from '../../addresses';
import { yearsText } from '../../rules';
import type { MapSlice } from '../../slices';
import { PlainLink } from '../../../../components/PlainLink';
import styles from './styles.module.css';

/** The ages, or the years, of a question as a small chart: a bar for each number, with its states. */
export function LawNumbers({ slice: { question, tiles }, base }: DataProps<MapSlice>): ReactNode {
  const numbers = [...new Set(tiles.flatMap((tile) => tile.numbers))].sort((a, b) => a - b);
  const isAge = question.id === 'minor-consent';
  const rows = [
    ...numbers.map((number) => ({
      label: isAge ? `From ${number}` : yearsText(number),
      places: tiles.filter((tile) => tile.numbers.includes(number)),
    })),
    {
      label: 'No end date',
      places: tiles.filter(({ answers }) => answers.includes('prohibited-forever')),
    },
  ].filter(({ places }) => places.length > 0);
  const most = Math.max(...rows.map(({ places }) => places.length));
  return (
    <dl className={styles.chart}>
      {rows.map(({ label, places }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>
            <span
              className={styles.bar}
              style={{ width: `${(100 * places.length) / most}%` }}
              aria-hidden="true"
            />
            {places.map(({ id, name }, index) => (
              <span key={id}>
                {index > 0 && ', '}
                <PlainLink to={`${base}${placeAddress(id)}#${question.id}`}>{name}</PlainLink>
              </span>
            ))}
          </dd>
        </div>
      ))}
    </dl>
  );
}
