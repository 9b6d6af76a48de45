import Link from '@docusaurus/Link';
import useBrokenLinks from '@docusaurus/useBrokenLinks';
import type { ReactNode } from 'react';
import { ProvisionSource, ProvisionText } from '../../../reference/components/Provision';
import { StateMark } from '../../../reference/components/StateMark';
import type { EditionLine, ShownChange } from '../../slices';
import { editionName } from '../../text';
import styles from './styles.module.css';

/** @returns the id of the heading of a change. */
export function changeId({ code, topic }: Pick<ShownChange, 'code' | 'topic'>): string {
  return `${code.id}--${topic.id}`;
}

const KINDS: Record<ShownChange['kind'], string> = {
  added: 'Added',
  changed: 'Changed',
  removed: 'Removed',
};

interface ChangeProps {
  change: ShownChange;
  older: EditionLine;
  newer: EditionLine;
}

/** A cell that differs: before and after, side by side. */
export function Change({ change, older, newer }: ChangeProps): ReactNode {
  const { kind, topic, before, after, fields } = change;
  const id = changeId(change);
  useBrokenLinks().collectAnchor(id);
  return (
    <div className={styles.change}>
      <h4 id={id} className={styles.topic}>
        {topic.name} <span className={styles.kind}>{KINDS[kind]}</span>
      </h4>
      {fields.length > 0 && <p className={styles.fields}>What differs: {fields.join(', ')}.</p>}
      <div className={styles.sides}>
        <Side label="Before" edition={older} provisions={before} change={change} />
        <Side
          label={newer.name === 'latest' ? 'Now' : 'After'}
          edition={newer}
          provisions={after}
          change={change}
        />
      </div>
    </div>
  );
}

interface SideProps {
  label: string;
  edition: EditionLine;
  provisions: ShownChange['before'];
  change: ShownChange;
}

/** A cell as it is in one edition, with a link to it there. */
function Side({ label, edition, provisions, change }: SideProps): ReactNode {
  const { code, topic, fields, unlisted } = change;
  // Whom a rule is about is shown only if that differs.
  const showsAppliesTo = fields.includes('whom it is about');
  return (
    <div>
      <p className={styles.label}>
        <strong>{label}:</strong>{' '}
        {provisions.length > 0 ? (
          <Link to={`${edition.base}/compare/${topic.id}#${code.id}`}>{editionName(edition)}</Link>
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
          {showsAppliesTo && <p>About: {provision.appliesTo.join(', ')}.</p>}
          <ProvisionSource provision={provision} />
        </div>
      ))}
    </div>
  );
}
