import Link from '@docusaurus/Link';
import useBaseUrl from '@docusaurus/useBaseUrl';
import { useEffect, useState, type ReactNode } from 'react';
import { CopyField } from '../../../../components/CopyField';
import { useSiteUrl } from '../../../../components/useSiteUrl';
import { embedAddress } from '../../../../lib/pages';
import type { ListedEmbed } from '../../embedList';
import { linkHtml, oembedAddress, type Oembed } from '../../snippets';
import { QrCode } from '../QrCode';
import styles from './styles.module.css';

/** Shows an embed, and what readers can take: its link, frame and addresses, its handout, its QR code. */
export function SelectedEmbed({ embed }: { embed: ListedEmbed }): ReactNode {
  const siteUrl = useSiteUrl();
  const path = useBaseUrl(embedAddress(embed.id));
  const oembed = useOembed(embed.id);
  const address = siteUrl + embed.to;
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
          className={styles.embed}
          src={path}
          title={`Card: ${embed.title}`}
          width={oembed.width}
          height={oembed.height}
        />
      )}
      <h3>Copy what you need</h3>
      <CopyField label="Address of the page" value={address} />
      <CopyField label="Link, as HTML" value={linkHtml(embed, siteUrl)} />
      {typeof oembed === 'object' && (
        <CopyField label="Card, as HTML" value={oembed.html} rows={4} />
      )}
      <CopyField
        label="Address of the card, for WordPress"
        value={siteUrl + embedAddress(embed.id)}
      />
      {embed.handout && (
        <>
          <h3>Handout to print</h3>
          <p>
            <Link to={embed.handout.to}>{embed.handout.title}</Link>, one sheet with room for your
            name
          </p>
        </>
      )}
      <h3>QR code for paper</h3>
      <QrCode address={address} name={embed.id.replaceAll('/', '-')} />
    </>
  );
}

type Frame = Pick<Oembed, 'html' | 'width' | 'height'>;

/**
 * Loads the frame of an embed. Its height is known only after the build has written the embeds.
 * @returns undefined while loading; `failed` if it could not be loaded.
 */
function useOembed(id: string): Frame | 'failed' | undefined {
  const address = useBaseUrl(oembedAddress(id));
  const [frame, setFrame] = useState<Frame | 'failed'>();
  useEffect(() => {
    let isCurrent = true;
    const set = (loaded: Frame | 'failed') => {
      if (isCurrent) setFrame(loaded);
    };
    load(address).then(set, () => {
      set('failed');
    });
    return () => {
      isCurrent = false;
    };
  }, [address]);
  return frame;
}

async function load(address: string): Promise<Frame> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  // Our own build wrote the file; tests/site/oembed.test.ts validates it.
  return (await response.json()) as Frame;
}
