import Link from '@docusaurus/Link';
import type { ReactNode } from 'react';
import type { ShownProvision } from '../../slices';
import { StateMark } from '../StateMark';
import styles from './styles.module.css';

/** What a provision says: its state, the paraphrase, the waiting period, conditions, examples. */
export function ProvisionText({ provision }: { provision: ShownProvision }): ReactNode {
  const { stance, says, waitingPeriod, conditions, example } = provision;
  return (
    <>
      <p className={styles.state}>
        <StateMark state={stance} />
      </p>
      <p>{says}</p>
      {waitingPeriod && (
        <p>
          <strong>Waiting period:</strong> {waitingPeriod}.
        </p>
      )}
      {(conditions.length > 0 || example) && (
        <details className={styles.more}>
          <summary>Conditions and examples</summary>
          {conditions.length > 0 && (
            <ul>
              {conditions.map((condition) => (
                <li key={condition}>{condition}</li>
              ))}
            </ul>
          )}
          {example && <p>Examples in the code: {example}.</p>}
        </details>
      )}
    </>
  );
}

const VERIFIED: Record<ShownProvision['verification'], string> = {
  read: 'Read',
  corroborated: 'Confirmed by two accounts',
  unconfirmed: 'Not confirmed',
};

interface SourceProps {
  provision: ShownProvision;
  /** Where the page's version starts; empty for today's text. */
  base: string;
}

/** Where a provision stands in its code, and how far we have verified it. */
export function ProvisionSource({ provision, base }: SourceProps): ReactNode {
  const { sections, headings, stance, verification, caution } = provision;
  return (
    <>
      <p className={styles.sections}>
        {stance === 'silent' && <span className={styles.lead}>Looked through: </span>}
        <strong>{sections.join(', ')}</strong>
      </p>
      {headings.length > 0 && <p className={styles.headings}>{headings.join('; ')}</p>}
      <p className={styles.verified}>
        <Link to={`${base}/about#checking`}>{VERIFIED[verification]}</Link>
      </p>
      {caution && <p className={styles.caution}>{caution}</p>}
    </>
  );
}
