import useBrokenLinks from '@docusaurus/useBrokenLinks';
import type { ReactNode } from 'react';
import type { MatrixCode, MatrixTopic } from '../../slices';
import { STATE_WORDS, type State } from '../../vocabulary';
import { StateMark } from '../StateMark';
import styles from './styles.module.css';

interface Props {
  code: MatrixCode;
  topic: MatrixTopic;
  state: State;
  /** Where the page's version starts; empty for today's text. */
  base: string;
}

/** One cell: its state, leading to the provision; a gap of a hardly read code, to its page. */
export function MatrixCell({ code, topic, state, base }: Props): ReactNode {
  const hasRow = code.standing === 'compared' || state !== 'not-checked';
  const address = hasRow
    ? `${base}/compare/${topic.id}#${code.id}`
    : `${base}/codes/${code.id}#not-checked`;
  useBrokenLinks().collectLink(address);
  return (
    <td role="cell">
      <a
        className={styles.cell}
        href={address}
        aria-label={`${code.label}, ${topic.title}: ${STATE_WORDS[state].short}`}
      >
        <span className={styles.label}>{code.label}</span>
        <StateMark state={state} short />
      </a>
    </td>
  );
}
