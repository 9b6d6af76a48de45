import { embedAddress } from '../../../../lib/pages';
import type { ReactNode } from 'react';
import type { CardsSlice } from '../../cardList';
import styles from './styles.module.css';

/** Every card's address, for those who build links by hand. */
export function CardList({ slice: { groups } }: { slice: CardsSlice }): ReactNode {
  return (
    <details className={styles.list}>
      <summary>All card addresses</summary>
      {groups.map(({ label, cards }) => (
        <section key={label}>
          <h3>{label}</h3>
          <ul>
            {cards.map(({ id, title }) => (
              <li key={id}>
                {title}: <a href={embedAddress(id)}>{embedAddress(id)}</a>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </details>
  );
}
