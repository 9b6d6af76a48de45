import Link from '@docusaurus/Link';
import type { ReactNode } from 'react';
import type { BriefSlice } from '../../slices';
import { StateMark } from '../StateMark';
import styles from './styles.module.css';

interface Props {
  slice: BriefSlice;
  /** Where the page's version starts; empty for today's text. */
  base: string;
}

/** One line for each compared code, for guides: state and sections, leading to the cell. */
export function CodesBrief({ slice: { topic, lines }, base }: Props): ReactNode {
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
