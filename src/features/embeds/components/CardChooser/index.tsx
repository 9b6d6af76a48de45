import { useHistory, useLocation } from '@docusaurus/router';
import useIsBrowser from '@docusaurus/useIsBrowser';
import { useState, type ReactNode } from 'react';
import {
  Controls,
  SearchField,
  Select,
  usePreHydrationInput,
} from '../../../../components/Controls';
import {
  embedWithId,
  matchingEmbeds,
  queryFor,
  selectedIn,
  type EmbedsSlice,
} from '../../embedList';
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
  const [theme, setTheme] = useState('');
  const [words, setWords] = useState('');
  const groups = matchingEmbeds(slice, theme, words);
  const isListed = groups.some(({ embeds }) => embeds.some(({ id }) => id === embed?.id));
  const select = (id: string) => {
    history.replace({ ...location, hash: '', search: queryFor(id) });
  };
  const form = usePreHydrationInput((values) => {
    const textOf = (name: string) => {
      const value = values.get(name);
      return typeof value === 'string' ? value : '';
    };
    setTheme(textOf('theme'));
    setWords(textOf('words'));
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
          name="theme"
          label="Theme"
          emptyOption="All themes"
          value={theme}
          options={slice.groups.map(({ label }) => [label, label] as const)}
          onChange={setTheme}
        />
        <SearchField
          name="words"
          label="Or a word, such as gift"
          value={words}
          onChange={setWords}
        />
        <Select
          name="subject"
          label="What your readers ask about"
          emptyOption={groups.length > 0 ? 'Choose a subject' : 'No subject has this word'}
          value={isListed ? (embed?.id ?? '') : ''}
          options={groups.map(({ label, embeds }) => ({
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
