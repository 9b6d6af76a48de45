import Link from '@docusaurus/Link';
import type { ReactNode } from 'react';
import type { DataProps } from '../../../../lib/data/components';
import { placeAddress, questionAddress } from '../../addresses';
import type { MapSlice } from '../../slices';
import { PlaceLinks } from '../PlaceLinks';
import styles from './styles.module.css';

/**
 * A question of the law in a guide: links to the rule of each state. The choice is in the address
 * alone; nothing is stored.
 */
export function LawBrief({ slice: { question, tiles }, base }: DataProps<MapSlice>): ReactNode {
  const known = tiles.filter(({ answers }) => answers.length > 0);
  return (
    <details className={styles.brief}>
      <summary>In the United States: choose your state</summary>
      <p>
        {question.title}{' '}
        {known.length < tiles.length &&
          (question.partial
            ? 'Only the states where we found a law are listed.'
            : 'States that are missing here are not checked yet.')}
      </p>
      <PlaceLinks places={known} to={(id) => `${base}${placeAddress(id)}#${question.id}`} />
      <p>
        <Link to={base + questionAddress(question.id)}>All states on one page</Link>. Laws change,
        and this is not legal advice.
      </p>
    </details>
  );
}
