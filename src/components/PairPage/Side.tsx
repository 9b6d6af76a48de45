import Link from '@docusaurus/Link';
import type { ReactNode } from 'react';
import type { EditionLine, ShownChange } from '../../ethics/changes';
import { ProvisionSource, ProvisionText } from '../Provision';
import { StateMark } from '../StateMark';
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
}

/** What a cell is in one edition, with the way to it there. */
export function Side({ label, edition, provisions, cell, about }: Props): ReactNode {
  return (
    <div className={styles.side}>
      <p className={styles.label}>
        {label}:{' '}
        {provisions.length > 0 ? (
          <Link to={edition.base + cell}>{editionName(edition)}</Link>
        ) : (
          editionName(edition)
        )}
      </p>
      {provisions.length === 0 && <StateMark state="not-checked" />}
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
