import Link from '@docusaurus/Link';
import type { ReactNode } from 'react';
import type { DataProps } from '../../../../lib/data/components';
import type { BriefSlice } from '../../slices';
import { StateMark } from '../StateMark';
import styles from './styles.module.css';

/** A short list for guides: what each code that is mostly read says, linked to its row. */
export function CodesBrief({ slice, base }: DataProps<BriefSlice>): ReactNode {
  const { topic, lines, others } = slice;
  return (
    <>
      <ul className={styles.list} aria-label={`${topic.title}: what the codes say`}>
        {lines.map(({ code, state, answer, sections }) => (
          <li key={code.id}>
            <Link to={`${base}/compare/${topic.id}#${code.id}`}>{code.label}</Link>
            <StateMark state={state} text={answer} />
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
        {others > 0 && `, with ${others} more ${others === 1 ? 'code' : 'codes'}`}
      </p>
    </>
  );
}
