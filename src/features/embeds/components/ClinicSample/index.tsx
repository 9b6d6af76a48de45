import { embedAddress } from '../../../../lib/pages';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import type { ReactNode } from 'react';
import { cardWithId, type CardsSlice } from '../../cardList';
import { frameHtml, frameSetting, linkHtml } from '../../snippets';
import styles from './styles.module.css';

/** The subject of the examples, and a height for its frame in px that leaves room for more words. */
const EXAMPLE = { id: 'guides/gifts', height: 520 };

interface Props {
  of: 'link' | 'frame' | 'address' | 'setting';
  slice: CardsSlice;
}

/** An example to copy, with the address at which this site is published. */
export function ClinicSample({ of, slice }: Props): ReactNode {
  const { url } = useDocusaurusContext().siteConfig;
  const card = cardWithId(slice, EXAMPLE.id);
  if (!card) throw new Error(`The example of <ClinicSample> is gone: there is no ${EXAMPLE.id}.`);
  const samples = {
    link: () => linkHtml(card, url),
    frame: () => frameHtml({ ...card, height: EXAMPLE.height }, url),
    address: () => url + embedAddress(card.id),
    setting: () => frameSetting(url),
  };
  return (
    <pre className={styles.sample}>
      <code>{samples[of]()}</code>
    </pre>
  );
}
