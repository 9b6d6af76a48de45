import type { ReactNode } from 'react';
import { PlainLink } from '../../../../components/PlainLink';
import type { MatrixTopic } from '../../slices';
import { STATE_WORDS, STATES } from '../../vocabulary';
import { StateMark } from '../StateMark';
import { cellLink, type MatrixProps } from './MatrixTable';
import styles from './styles.module.css';

type Columns = MatrixProps['filtered']['codes'];

/** The matrix for narrow screens: each topic with the number of codes in each state; codes on demand. */
export function TopicsList({ groups, filtered: { codes, topics }, base }: MatrixProps): ReactNode {
  return (
    <div className={styles.narrow}>
      {groups.map((group) => {
        const rows = topics.filter((topic) => topic.group === group.id);
        if (rows.length === 0) return null;
        return (
          <section key={group.id} aria-label={group.title}>
            <p className={styles.groupTitle}>{group.title}</p>
            {rows.map((topic) => (
              <details key={topic.id} className={styles.topic}>
                <summary>
                  <span className={styles.topicTitle}>{topic.title}</span>
                  <Counts topic={topic} codes={codes} />
                </summary>
                <ul>
                  {codes.map(({ code, index }) => {
                    const state = topic.states[index] ?? 'not-checked';
                    return (
                      <li key={code.id} data-state={state}>
                        <PlainLink to={cellLink(code, topic.id, state, base)}>
                          {code.label}
                        </PlainLink>
                        <StateMark state={state} />
                      </li>
                    );
                  })}
                </ul>
                <p>
                  <PlainLink to={`${base}/compare/${topic.id}`}>
                    Compare what they say: {topic.title}
                  </PlainLink>
                </p>
              </details>
            ))}
          </section>
        );
      })}
    </div>
  );
}

/** "4 Ruled out, 2 Conditions": each state with the number of codes, the strictest first. */
function Counts({ topic, codes }: { topic: MatrixTopic; codes: Columns }): ReactNode {
  const states = codes.map(({ index }) => topic.states[index] ?? 'not-checked');
  return (
    <span className={styles.counts}>
      {STATES.map((state) => {
        const count = states.filter((one) => one === state).length;
        return (
          count > 0 && (
            <StateMark key={state} state={state} text={`${count} ${STATE_WORDS[state].short}`} />
          )
        );
      })}
    </span>
  );
}
