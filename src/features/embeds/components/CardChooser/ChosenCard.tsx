import { embedAddress } from '../../../../lib/pages';
import useBaseUrl from '@docusaurus/useBaseUrl';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import type { ReactNode } from 'react';
import type { ListedCard } from '../../cardList';
import { linkHtml } from '../../snippets';
import { CopyField } from '../../../../components/CopyField';
import { QrCode } from '../QrCode';
import styles from './styles.module.css';
import { useOembed } from './useOembed';

/** A card as readers will see it, and its link, its frame, its addresses and its QR code to take. */
export function ChosenCard({ card }: { card: ListedCard }): ReactNode {
  const { siteConfig } = useDocusaurusContext();
  const path = useBaseUrl(embedAddress(card.id));
  const oembed = useOembed(card.id);
  const address = siteConfig.url + card.to;
  return (
    <>
      <h3>The card</h3>
      {oembed === 'failed' && (
        <p role="alert">
          The card could not be loaded. What is below still works, without the code of the card.
        </p>
      )}
      {typeof oembed === 'object' && (
        <iframe
          className={styles.card}
          src={path}
          title={`Card: ${card.title}`}
          width={oembed.width}
          height={oembed.height}
        />
      )}
      <h3>Copy what you need</h3>
      <CopyField label="Address of the page" value={address} />
      <CopyField label="Link, as HTML" value={linkHtml(card, siteConfig.url)} />
      {typeof oembed === 'object' && (
        <CopyField label="Card, as HTML" value={oembed.html} rows={4} />
      )}
      <CopyField
        label="Address of the card, for WordPress"
        value={siteConfig.url + embedAddress(card.id)}
      />
      <h3>QR code for paper</h3>
      <QrCode address={address} name={card.id.replaceAll('/', '-')} />
    </>
  );
}
