import Link from '@docusaurus/Link';
import type { ReactNode } from 'react';
import { DescriptionList } from '../../../reference/components/DescriptionList';
import { readableAsOf } from '../../asOf';
import { professionsText } from '../../rules';
import type { ShownRule } from '../../slices';
import styles from './styles.module.css';

interface Props {
  rule: ShownRule;
  /** Base path of the page's version: `/2026.1`; empty for the current text. */
  base: string;
}

/** A rule: the answer in one sentence, then what the text says, and where it stands. */
export function LawRule({ rule, base }: Props): ReactNode {
  const { profession, sentence, says, scope, who, former, codes } = rule;
  return (
    <div className={styles.rule}>
      {profession.length > 0 && (
        <p className={styles.profession}>For {professionsText(profession)}</p>
      )}
      <p>
        <strong>{sentence}</strong>
      </p>
      <p>{says}</p>
      <DescriptionList
        items={[
          ['Covers', scope.length > 0 && <Scopes scopes={scope} />],
          ['Whom it binds', who.join('; ')],
          ['Former clients', former],
          ['The code decides', codes.length > 0 && <BoundCodes codes={codes} base={base} />],
        ]}
      />
      <RuleSource rule={rule} base={base} />
    </div>
  );
}

function Scopes({ scopes }: { scopes: ShownRule['scope'] }): ReactNode {
  return (
    <>
      {scopes.map(({ id, label, meaning }, index) => (
        <span key={id} title={meaning}>
          {index > 0 && ', '}
          {index === 0 ? label : label.toLowerCase()}
        </span>
      ))}
      . The text may cover more than what we read.
    </>
  );
}

/** Links to what the codes that a rule makes binding say themselves. */
function BoundCodes({ codes, base }: { codes: ShownRule['codes']; base: string }): ReactNode {
  return codes.map(({ id, label, address }, index) => (
    <span key={id}>
      {index > 0 && ', '}
      <Link to={base + address}>{label}</Link>
    </span>
  ));
}

/** A rule that was read in an old copy only counts as corroborated, too. */
const VERIFICATION_WORDS = { read: 'Read', corroborated: 'Two accounts, or an old copy' } as const;

/** The citation of a rule, the date of the text that was read, how it was verified, and doubts. */
export function RuleSource({ rule, base }: Props): ReactNode {
  const { cite, asOf, verification, source, caution } = rule;
  return (
    <div className={styles.source}>
      <p>
        <strong className={styles.cite}>{cite}</strong>
      </p>
      <p>
        Text of: {readableAsOf(asOf)}.{' '}
        <Link to={`${base}/about/method#law`} className={styles.verification}>
          {VERIFICATION_WORDS[verification]}
        </Link>
        {source && (
          <>
            . <a href={source}>Where we read it</a>
          </>
        )}
      </p>
      {caution && <p className={styles.caution}>{caution}</p>}
    </div>
  );
}
