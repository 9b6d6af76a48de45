import { useHistory, useLocation } from '@docusaurus/router';
import useIsBrowser from '@docusaurus/useIsBrowser';
import type { ReactNode } from 'react';
import { Controls, Select, usePreHydrationInput } from '../../../../components/Controls';
import { embedWithId, queryFor, selectedIn, type EmbedsSlice } from '../../embedList';
import { SelectedEmbed } from './SelectedEmbed';
import styles from './styles.module.css';

/**
 * Shows the selected embed and what readers can copy of it. The selection is in the address. One made
 * before hydration is applied afterwards.
 */
export function CardChooser({ slice }: { slice: EmbedsSlice }): ReactNode {
  const location = useLocation();
  const history = useHistory();
  const selected = useIsBrowser() ? selectedIn(location) : '';
  const embed = embedWithId(slice, selected);
  const select = (id: string) => {
    history.replace({ ...location, hash: '', search: queryFor(id) });
  };
  const form = usePreHydrationInput((values) => {
    const early = values.get('subject');
    if (typeof early === 'string' && early !== (embed?.id ?? '')) select(early);
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
          value={embed?.id ?? ''}
          options={slice.groups.map(({ label, embeds }) => ({
            label,
            options: embeds.map(({ id, title }) => [id, title] as const),
          }))}
          onChange={select}
        />
      </Controls>
      {selected && !embed && <UnknownEmbed id={selected} />}
      {embed && <SelectedEmbed key={embed.id} embed={embed} />}
    </>
  );
}

/** Most characters of an unknown id that the message repeats. */
const MAX_LENGTH = 80;

function UnknownEmbed({ id }: { id: string }): ReactNode {
  const shown = id.length > MAX_LENGTH ? `${id.slice(0, MAX_LENGTH)}…` : id;
  return (
    <p role="alert" className={styles.unknown}>
      There is no card “{shown}”. Choose a subject from the list, or look through{' '}
      <a href="#by-hand">all card addresses</a>.
    </p>
  );
}
