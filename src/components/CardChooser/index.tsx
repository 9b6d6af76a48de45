import { useHistory, useLocation } from '@docusaurus/router';
import useIsBrowser from '@docusaurus/useIsBrowser';
import type { ReactNode } from 'react';
import { cardWithId, type CardsSlice } from '../../clinic/cardList';
import { searchOfSubject, subjectIn } from '../../clinic/subject';
import { Controls, GroupedChoice } from '../Controls';
import { ChosenCard } from './ChosenCard';
import { NoSuchCard } from './NoSuchCard';

/** Shows a subject's card, and what to copy to link to it. Which subject, the address says. */
export function CardChooser({ slice }: { slice: CardsSlice }): ReactNode {
  const location = useLocation();
  const history = useHistory();
  if (!useIsBrowser()) {
    // Nothing can be shown here without scripts, so they are loaded at once.
    return (
      <p data-first-view="now">
        Choosing needs JavaScript. <a href="#by-hand">Without it</a>, take an address from the list.
      </p>
    );
  }
  const asked = subjectIn(location);
  const card = cardWithId(slice, asked);
  return (
    <>
      <Controls label="Subject">
        <GroupedChoice
          name="subject"
          label="What your readers ask about"
          none="Choose a subject"
          value={card?.id ?? ''}
          groups={slice.groups.map(({ label, cards }) => ({
            label,
            options: cards.map(({ id, title }) => [id, title] as const),
          }))}
          onChange={(id) => {
            history.replace({ ...location, hash: '', search: searchOfSubject(id) });
          }}
        />
      </Controls>
      {asked && !card && <NoSuchCard id={asked} />}
      {card && <ChosenCard key={card.id} card={card} />}
    </>
  );
}
