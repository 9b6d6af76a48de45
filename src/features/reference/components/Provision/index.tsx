import Link from '@docusaurus/Link';
import type { ReactNode } from 'react';
import type { ShownProvision } from '../../slices';
import { StateMark } from '../StateMark';
import styles from './styles.module.css';

/** The stance of a provision, its paraphrase, waiting period, conditions and examples. */
export function ProvisionText({ provision }: { provision: ShownProvision }): ReactNode {
  const { stance, says, waitingPeriod, conditions, example } = provision;
  return (
    <>
      <p className={styles.stance}>
        <StateMark state={stance} />
      </p>
      <p>{says}</p>
      {waitingPeriod && (
        <p>
          <strong>Waiting period:</strong> {waitingPeriod}.
        </p>
      )}
      {(conditions.length > 0 || example) && (
        <details className={styles.details}>
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

const VERIFICATION_WORDS: Record<ShownProvision['verification'], string> = {
  read: 'Read',
  corroborated: 'Confirmed by two accounts',
  unconfirmed: 'Not confirmed',
};

interface SourceProps {
  provision: ShownProvision;
  /** Base path of the page's version: `/2026.1`; empty for the current text. */
  base: string;
}

/** The sections of a provision in its code, and how we verified it. */
export function ProvisionSource({ provision, base }: SourceProps): ReactNode {
  const { sections, headings, stance, verification, caution } = provision;
  return (
    <>
      <p className={styles.sections}>
        {stance === 'silent' && <span className={styles.searched}>Looked through: </span>}
        <strong>{sections.join(', ')}</strong>
      </p>
      {headings.length > 0 && <p className={styles.headings}>{headings.join('; ')}</p>}
      <p className={styles.verification}>
        <Link to={`${base}/about#checking`}>{VERIFICATION_WORDS[verification]}</Link>
      </p>
      {caution && <p className={styles.caution}>{caution}</p>}
    </>
  );
}
