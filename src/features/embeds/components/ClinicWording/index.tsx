import { useState, type ReactNode } from 'react';
import { wordingFor } from '../../snippets';
import { Controls, usePreHydrationInput } from '../../../../components/Controls';
import { CopyField } from '../../../../components/CopyField';
import { useSiteUrl } from '../../../../components/useSiteUrl';
import styles from './styles.module.css';

/** Texts for clinics to copy, with the clinic's name if it is typed in. The name is not stored. */
export function ClinicWording(): ReactNode {
  const url = useSiteUrl();
  const [name, setName] = useState('');
  const form = usePreHydrationInput((chosen) => {
    const early = chosen.get('clinic');
    if (typeof early === 'string' && early !== '') setName(early);
  });
  const { site, papers } = wordingFor(name, url);
  return (
    <>
      <Controls label="Your clinic" ref={form}>
        <label className={styles.name}>
          <span>Name of your clinic, if you want it in the text. It stays in this page.</span>
          <input
            type="text"
            name="clinic"
            value={name}
            autoComplete="off"
            spellCheck="false"
            onChange={(event) => {
              setName(event.target.value);
            }}
          />
        </label>
      </Controls>
      <CopyField label="For your site" value={site} rows={5} />
      <CopyField label="For the papers of a first session" value={papers} rows={5} />
    </>
  );
}
