import type { ReactNode } from 'react';
import { embedAddress } from '../../../../lib/pages';
import { embedWithId, type EmbedsSlice } from '../../embedList';
import { frameHtml, frameSource, linkHtml } from '../../snippets';
import { useSiteUrl } from '../../../../components/useSiteUrl';
import styles from './styles.module.css';

/** The embed in the examples, with a height in px that leaves room for more words. */
const EXAMPLE = { id: 'guides/gifts', height: 520 };

interface Props {
  of: 'link' | 'frame' | 'address' | 'setting';
  slice: EmbedsSlice;
}

/** An example to copy, with the address at which this site is published. */
export function ClinicSample({ of, slice }: Props): ReactNode {
  const url = useSiteUrl();
  const embed = embedWithId(slice, EXAMPLE.id);
  if (!embed) throw new Error(`The example of <ClinicSample> is missing: ${EXAMPLE.id}.`);
  const samples = {
    link: () => linkHtml(embed, url),
    frame: () => frameHtml({ ...embed, height: EXAMPLE.height }, url),
    address: () => url + embedAddress(embed.id),
    setting: () => frameSource(url),
  };
  return (
    <pre className={styles.sample}>
      <code>{samples[of]()}</code>
    </pre>
  );
}
