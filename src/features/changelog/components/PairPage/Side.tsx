import Link from '@docusaurus/Link';
import type { ReactNode } from 'react';
import type { EditionLine, ShownChange } from '../..';
import { ProvisionSource, ProvisionText } from '../../../reference/components/Provision';
import { StateMark } from '../../../reference/components/StateMark';
import { editionName } from './editionName';
import styles from './styles.module.css';

interface Props {
  label: string;
  edition: EditionLine;
  provisions: ShownChange['before'];
  /** Address of the cell, without the edition. */
  cell: string;
  /** Whether to tell whom each provision is about. */
  about: boolean;
  /** What the edition does not have at all, if there is no cell. */
  unlisted: ShownChange['unlisted'];
}

/** What a cell is in one edition, with the way to it there. */
export function Side({ label, edition, provisions, cell, about, unlisted }: Props): ReactNode {
  return (
    <div className={styles.side}>
      <p className={styles.label}>
        <strong>{label}:</strong>{' '}
        {provisions.length > 0 ? (
          <Link to={edition.base + cell}>{editionName(edition)}</Link>
        ) : (
          editionName(edition)
        )}
      </p>
      {provisions.length === 0 &&
        (unlisted ? (
          <p>This {unlisted} is not listed there.</p>
        ) : (
          <StateMark state="not-checked" />
        ))}
      {provisions.map((provision) => (
        <div key={provision.sections.join()} className={styles.provision}>
          <ProvisionText provision={provision} />
          {about && <p>About: {provision.appliesTo.join(', ')}.</p>}
          <ProvisionSource provision={provision} base={edition.base} />
        </div>
      ))}
    </div>
  );
}
