import Link from '@docusaurus/Link';
import type { ReactNode } from 'react';
import { readableDate } from '../../../../lib/dates';
import { basisSentence } from '../../binding';
import { predicateOf } from '../../predicate';
import type { CodeSummary, ShownProvision } from '../../slices';
import { STATE_WORDS } from '../../vocabulary';
import { StateMark } from '../StateMark';
import styles from './styles.module.css';

interface TextProps {
  provision: ShownProvision;
  /** Id of its topic, for an answer made for the topic; the label of the stance without it. */
  topic?: string;
}

/** The answer of a provision, its paraphrase, waiting period, conditions and examples. */
export function ProvisionText({ provision, topic }: TextProps): ReactNode {
  const { stance, says, waitingPeriod, conditions, example } = provision;
  const answer = topic === undefined ? STATE_WORDS[stance].label : predicateOf(topic, provision);
  return (
    <>
      <p className={styles.stance}>
        <StateMark state={stance} text={answer} />
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
          {example && <p>For example: {example}.</p>}
        </details>
      )}
    </>
  );
}

/** How a provision was verified. docs/about, #checking, explains it. */
const VERIFICATION_WORDS: Record<ShownProvision['verification'], string> = {
  read: 'Text read',
  corroborated: 'Two accounts agree',
  unconfirmed: 'Not confirmed',
};

interface SourceProps {
  provision: ShownProvision;
  /** Its code, where the reader must learn what the provision rests on. */
  code?: Pick<CodeSummary, 'label' | 'abbreviation' | 'title' | 'body' | 'officialUrl'>;
  /** When the code was last checked: `2026-11`. */
  checked?: string;
  /** True to link to the official text. */
  showsOfficialText?: boolean;
}

/** The sections of a provision in its code, what it rests on, and how it was verified. */
export function ProvisionSource(props: SourceProps): ReactNode {
  const { provision, code, checked, showsOfficialText = false } = props;
  const { sections, headings, stance, verification, basis, caution } = provision;
  return (
    <>
      <p className={styles.sections}>
        {stance === 'silent' && <span className={styles.searched}>Looked through: </span>}
        <strong>{sections.join(', ')}</strong>
      </p>
      {headings.length > 0 && <p className={styles.headings}>{headings.join('; ')}</p>}
      {basis && code && <p className={styles.basis}>{basisSentence(code, basis)}</p>}
      {code && showsOfficialText && <OfficialText code={code} />}
      <p className={styles.verification}>
        {VERIFICATION_WORDS[verification]}
        {checked && `, ${readableDate(checked)}`}
      </p>
      {caution && <p className={styles.caution}>{caution}</p>}
    </>
  );
}

/** A link to the publisher's own text, or whom to ask for it. */
function OfficialText({ code }: { code: NonNullable<SourceProps['code']> }): ReactNode {
  return (
    <p className={styles.official}>
      {code.officialUrl ? (
        <Link href={code.officialUrl} aria-label={`Official text of ${code.label}`}>
          Official text <span aria-hidden="true">↗</span>
        </Link>
      ) : (
        `Ask ${code.body} for its text.`
      )}
    </p>
  );
}
