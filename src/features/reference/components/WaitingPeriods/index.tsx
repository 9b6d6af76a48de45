import Link from '@docusaurus/Link';
import type { ReactNode } from 'react';
import type { DataProps } from '../../../../lib/data/components';
import { chosenFirst } from '../../chosenCodes';
import type { WaitingPeriodsSlice } from '../../slices';
import type { PeriodSegment, Phase } from '../../waitingPeriod';
import { CHOSEN_MARK, ChosenMark, useChosenCodes, useRowOrder } from '../ChosenCode';
import styles from './styles.module.css';

/** What each pattern of a bar means. */
const PHASE_WORDS: Record<Phase, string> = {
  banned: 'Ruled out',
  avoid: 'To be avoided',
  conditions: 'Only under conditions',
  allowed: 'Allowed',
  unknown: 'We could not read what holds then',
};
const PHASES = Object.keys(PHASE_WORDS) as Phase[];

/** Years on the scale. What comes after them has no end. */
const YEARS = 5;

/**
 * What each code says of the time after therapy, with a bar from 0 to 5 years and beyond. Screen
 * readers get the table without the bars, which say the same. Codes that the reader has chosen come first.
 */
export function WaitingPeriods({ slice, base }: DataProps<WaitingPeriodsSlice>): ReactNode {
  const { topic, rows } = slice;
  const { chosen, query } = useChosenCodes();
  const order = useRowOrder();
  const shown = PHASES.filter((phase) =>
    rows.some(({ segments }) => segments.some((segment) => segment.phase === phase)),
  );
  return (
    <figure className={styles.figure}>
      <table className={styles.table} role="table">
        <caption>{topic.title}: how long after therapy</caption>
        <thead role="rowgroup" className={styles.head}>
          <tr role="row">
            <th scope="col" role="columnheader">
              Code
            </th>
            <th scope="col" role="columnheader">
              What it says
            </th>
          </tr>
        </thead>
        <tbody aria-hidden="true">
          <tr className={styles.scale}>
            <td colSpan={2}>
              <span>
                {Array.from({ length: YEARS + 1 }, (_, year) => (
                  <span key={year}>{year}</span>
                ))}
                <span>years</span>
              </span>
            </td>
          </tr>
        </tbody>
        <tbody role="rowgroup" data-chosen-mark={CHOSEN_MARK}>
          {chosenFirst(rows, order, ({ code }) => code.id).map(({ code, answer, segments }) => (
            <tr role="row" key={code.id} data-code={code.id}>
              <th
                scope="row"
                role="rowheader"
                data-mark={chosen.includes(code.id) ? '' : undefined}
              >
                <Link to={`${base}/compare/${topic.id}${query}#${code.id}`}>{code.label}</Link>
                {chosen.includes(code.id) && <ChosenMark />}
              </th>
              <td role="cell">
                {answer}
                <Bar segments={segments} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <figcaption aria-hidden="true" className={styles.legend}>
        {shown.map((phase) => (
          <span key={phase}>
            <span className={styles.sample} data-phase={phase} /> {PHASE_WORDS[phase]}
          </span>
        ))}
      </figcaption>
    </figure>
  );
}

/** One unit for each year up to YEARS, and one for all that comes after. */
function Bar({ segments }: { segments: readonly PeriodSegment[] }): ReactNode {
  return (
    <span className={styles.bar} aria-hidden="true">
      {segments.map(({ phase, years }) => (
        <span
          key={phase}
          data-phase={phase}
          data-years={years === undefined ? undefined : Math.min(years, YEARS)}
        />
      ))}
    </span>
  );
}
