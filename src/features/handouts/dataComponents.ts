import { dataComponent, type DataComponent, type SliceIds } from '../../lib/data/components';
import type { ListedPage } from '../../lib/pages';
import { handoutsFor, type LinkedHandout } from '../embeds/embedList';

/** What the slices of this feature are made from. */
export interface HandoutSource {
  pages: readonly ListedPage[];
}

/** The handouts on the subject of a guide. */
export interface GuideHandoutsSlice {
  handouts: readonly LinkedHandout[];
}

const GUIDES = '/guides/';

/** The data components of this feature. */
export const handoutComponents: readonly DataComponent<HandoutSource>[] = [
  {
    ...dataComponent('@site/src/features/handouts/components', 'GuideHandout', {
      name: 'guide-handouts',
      props: ['guide'],
      make: ({ pages }: HandoutSource, [id = '']: readonly string[]): GuideHandoutsSlice => {
        const guide = pages.find(({ address }) => address === GUIDES + id);
        return { handouts: guide ? handoutsFor(guide, pages) : [] };
      },
    }),
    // The transform in remark/ inserts it. Authors don't use it.
    internal: true,
  },
];

/** @returns every value of the attributes that select a slice of this feature. */
export function handoutIds({ pages }: HandoutSource): SliceIds {
  const guides = pages.filter(
    ({ kind, address }) => kind === 'guide' && address.startsWith(GUIDES),
  );
  return { guide: guides.map(({ address }) => address.slice(GUIDES.length)) };
}
