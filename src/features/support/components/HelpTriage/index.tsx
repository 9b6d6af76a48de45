import Link from '@docusaurus/Link';
import type { ReactNode } from 'react';
import type { DataProps } from '../../../../lib/data/components';
import type { PlacesSlice } from '../../slices';
import styles from './styles.module.css';

interface Props extends DataProps<PlacesSlice> {
  /** The country whose page this is; none on the page of all countries. */
  current?: string;
}

/** The three ways on from "Where to turn", and the countries. All of them are plain links. */
export function HelpTriage({ slice, base, current }: Props): ReactNode {
  const top = `${base}/where-to-turn`;
  return (
    <>
      <nav className={styles.ways} aria-label="What is it about?">
        <a href="#danger">I’m in danger now</a>
        <a href="#talk-now">I’m thinking of suicide, or I need someone now</a>
        <a href="#harmed">A therapist hurt me</a>
      </nav>
      <nav className={styles.places} aria-label="Country">
        <span>Numbers for:</span>
        {slice.places.map(({ id, name }) => (
          <Link key={id} to={`${top}/${id}`} {...(id === current && { 'aria-current': 'page' })}>
            {name}
          </Link>
        ))}
        {current && <Link to={top}>all countries</Link>}
      </nav>
    </>
  );
}
