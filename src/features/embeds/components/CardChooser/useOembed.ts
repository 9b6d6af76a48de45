import useBaseUrl from '@docusaurus/useBaseUrl';
import { useEffect, useState } from 'react';
import { oembedPath, type Oembed } from '../../oembed';

/** What this page takes of a card's oembed.json. */
type Frame = Pick<Oembed, 'html' | 'width' | 'height'>;

/**
 * Loads how a card is framed, which is known only once the cards have been built.
 * @returns undefined while it is under way; `failed` if it can't be loaded.
 */
export function useOembed(id: string): Frame | 'failed' | undefined {
  const address = useBaseUrl(oembedPath(id));
  const [frame, setFrame] = useState<Frame | 'failed'>();
  useEffect(() => {
    let current = true;
    const set = (loaded: Frame | 'failed') => {
      if (current) setFrame(loaded);
    };
    load(address).then(set, () => {
      set('failed');
    });
    return () => {
      current = false;
    };
  }, [address]);
  return frame;
}

async function load(address: string): Promise<Frame> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  // Built by our own build, and held against the fields of oEmbed there.
  return (await response.json()) as Frame;
}
