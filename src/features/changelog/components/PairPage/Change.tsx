import useBrokenLinks from '@docusaurus/useBrokenLinks';
import type { ReactNode } from 'react';
import type { EditionLine, ShownChange } from '../..';
import { Side } from './Side';
import styles from './styles.module.css';

/** @returns the id of a change on its page. */
export function changeId({ code, topic }: Pick<ShownChange, 'code' | 'topic'>): string {
  return `${code.id}--${topic.id}`;
}

const KINDS: Record<ShownChange['kind'], string> = {
  added: 'Added',
  changed: 'Changed',
  removed: 'Removed',
};

interface Props {
  change: ShownChange;
  older: EditionLine;
  newer: EditionLine;
}

/** A cell that differs: what it was and what it is, side by side. */
export function Change({ change, older, newer }: Props): ReactNode {
  const { kind, code, topic, before, after, parts, unlisted } = change;
  const id = changeId(change);
  useBrokenLinks().collectAnchor(id);
  // Whom a rule is about is told where it is what differs.
  const about = parts.includes('whom it is about');
  const side = { cell: `/compare/${topic.id}#${code.id}`, about, unlisted };
  return (
    <div className={styles.change}>
      <h4 id={id} className={styles.topic}>
        {topic.name} <span className={styles.kind}>{KINDS[kind]}</span>
      </h4>
      {parts.length > 0 && <p className={styles.parts}>What differs: {parts.join(', ')}.</p>}
      <div className={styles.sides}>
        <Side label="Before" edition={older} provisions={before} {...side} />
        <Side
          label={newer.name === 'latest' ? 'Now' : 'After'}
          edition={newer}
          provisions={after}
          {...side}
        />
      </div>
    </div>
  );
}
