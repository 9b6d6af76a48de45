import { useBaseUrlUtils } from '@docusaurus/useBaseUrl';
import type { ReactNode } from 'react';
import { embedAddress } from '../../../../lib/pages';
import type { EmbedsSlice } from '../../embedList';
import styles from './styles.module.css';

/** The address of every embed, for readers who build their links by hand. */
export function CardList({ slice: { groups } }: { slice: EmbedsSlice }): ReactNode {
  const { withBaseUrl } = useBaseUrlUtils();
  return (
    <details className={styles.list}>
      <summary>All card addresses</summary>
      {groups.map(({ label, embeds }) => (
        <section key={label}>
          <h3>{label}</h3>
          <ul>
            {embeds.map(({ id, title }) => (
              <li key={id}>
                {title}: <a href={withBaseUrl(embedAddress(id))}>{embedAddress(id)}</a>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </details>
  );
}
