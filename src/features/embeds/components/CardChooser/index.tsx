import { useHistory, useLocation } from '@docusaurus/router';
import useIsBrowser from '@docusaurus/useIsBrowser';
import type { ReactNode } from 'react';
import { cardWithId, type CardsSlice } from '../../cardList';
import { searchOfSubject, subjectIn } from '../../subject';
import { Controls, Select, usePreHydrationInput } from '../../../../components/Controls';
import { ChosenCard } from './ChosenCard';
import { NoSuchCard } from './NoSuchCard';

/**
 * Shows a subject's card, and what to copy to link to it. Which subject, the address says; one chosen
 * before the scripts have arrived is taken over when they do.
 */
export function CardChooser({ slice }: { slice: CardsSlice }): ReactNode {
  const location = useLocation();
  const history = useHistory();
  const asked = useIsBrowser() ? subjectIn(location) : '';
  const card = cardWithId(slice, asked);
  const choose = (id: string) => {
    history.replace({ ...location, hash: '', search: searchOfSubject(id) });
  };
  const form = usePreHydrationInput((chosen) => {
    const early = chosen.get('subject');
    if (typeof early === 'string' && early !== (card?.id ?? '')) choose(early);
  });
  return (
    <>
      <p className="without-scripts">
        Choosing needs JavaScript. <a href="#by-hand">Without it</a>, take an address from the list.
      </p>
      <Controls label="Subject" ref={form}>
        <Select
          name="subject"
          label="What your readers ask about"
          emptyOption="Choose a subject"
          value={card?.id ?? ''}
          options={slice.groups.map(({ label, cards }) => ({
            label,
            options: cards.map(({ id, title }) => [id, title] as const),
          }))}
          onChange={choose}
        />
      </Controls>
      {asked && !card && <NoSuchCard id={asked} />}
      {card && <ChosenCard key={card.id} card={card} />}
    </>
  );
}
