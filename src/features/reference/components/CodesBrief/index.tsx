import Link from '@docusaurus/Link';
import type { ReactNode } from 'react';
import type { DataProps } from '../../../../lib/data/components';
import type { BriefSlice } from '../../slices';
import { StateMark } from '../StateMark';
import styles from './styles.module.css';

/** A short list for guides: each compared code with its state and sections, linked to its row. */
export function CodesBrief({ slice: { topic, lines }, base }: DataProps<BriefSlice>): ReactNode {
  return (
    <>
      <ul className={styles.list} aria-label={`${topic.title}: what the codes say`}>
        {lines.map(({ code, state, sections }) => (
          <li key={code.id}>
            <Link to={`${base}/compare/${topic.id}#${code.id}`}>{code.label}</Link>
            <StateMark state={state} />
            {sections.length > 0 && (
              <span className={styles.sections}>
                {state === 'silent' && 'looked through: '}
                {sections.join(', ')}
              </span>
            )}
          </li>
        ))}
      </ul>
      <p>
        <Link to={`${base}/compare/${topic.id}`}>Compare what each code says: {topic.title}</Link>
      </p>
    </>
  );
}
