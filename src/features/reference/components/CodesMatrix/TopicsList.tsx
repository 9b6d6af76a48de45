import type { ReactNode } from 'react';
import { PlainLink } from '../../../../components/PlainLink';
import type { MatrixTopic } from '../../slices';
import { STATE_WORDS, STATES } from '../../vocabulary';
import { ChosenMark } from '../ChosenCode';
import { StateMark } from '../StateMark';
import { cellLink, type MatrixProps } from './MatrixTable';
import styles from './styles.module.css';

type Columns = MatrixProps['filtered']['codes'];

/**
 * The matrix for narrow screens: each topic with the number of codes in each state, or with the state
 * of the code that the reader has chosen; codes on demand.
 */
export function TopicsList(props: MatrixProps): ReactNode {
  const { groups, filtered, chosen, query, base } = props;
  const { codes, topics } = filtered;
  const own = codes.filter(({ code }) => chosen.includes(code.id));
  return (
    <div className={styles.narrow} data-sorted>
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
                  {own.length > 0 ? (
                    <States topic={topic} codes={own} />
                  ) : (
                    <Counts topic={topic} codes={codes} />
                  )}
                </summary>
                <ul>
                  {codes.map(({ code, index }) => {
                    const state = topic.states[index] ?? 'not-checked';
                    return (
                      <li key={code.id} data-state={state}>
                        <PlainLink to={cellLink(code, topic.id, state, { query, base })}>
                          {code.label}
                        </PlainLink>
                        <StateMark state={state} />
                        {chosen.includes(code.id) && <ChosenMark />}
                      </li>
                    );
                  })}
                </ul>
                <p>
                  <PlainLink to={`${base}/compare/${topic.id}${query}`}>
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

/** "ACA 2014: Conditions": what a few codes say. */
function States({ topic, codes }: { topic: MatrixTopic; codes: Columns }): ReactNode {
  return (
    <span className={styles.counts}>
      {codes.map(({ code, index }) => {
        const state = topic.states[index] ?? 'not-checked';
        const text = `${code.label}: ${STATE_WORDS[state].short}`;
        return <StateMark key={code.id} state={state} text={text} />;
      })}
    </span>
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
