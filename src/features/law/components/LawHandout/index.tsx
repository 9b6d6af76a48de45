import Link from '@docusaurus/Link';
import type { ReactNode } from 'react';
import type { DataProps } from '../../../../lib/data/components';
import { placeAddress } from '../../addresses';
import type { HandoutRule, LawHandoutSlice } from '../../slices';
import styles from './styles.module.css';

/** The handout of a place: its answers, each with citation and date, on one printed sheet. */
export function LawHandout({ slice, base }: DataProps<LawHandoutSlice>): ReactNode {
  const { place, questions, leftOut } = slice;
  const address = base + placeAddress(place.id);
  return (
    <>
      <p>Laws change: each answer has the date of its text. This isn’t legal advice.</p>
      <dl className={styles.answers}>
        {questions.map(({ id, name, rules }) => (
          <div key={id}>
            <dt>
              <Link to={rules.length > 0 ? `${address}#${id}` : `${address}#not-checked`}>
                {name}
              </Link>
            </dt>
            {rules.length > 0 ? (
              rules.map((rule) => <RuleAnswer key={rule.answer + rule.cite} rule={rule} />)
            ) : (
              <dd>Not checked yet. There may well be a law.</dd>
            )}
          </div>
        ))}
      </dl>
      <div className={styles.ask}>
        <p>
          To ask: a lawyer, or legal aid. The board that licenses your therapist takes complaints.
          {leftOut.length > 0 && ` Our page has more: ${namesOf(leftOut)}.`}
        </p>
      </div>
    </>
  );
}

/** The names of some questions as a phrase: "sex with a former client and recording a session". */
function namesOf(questions: LawHandoutSlice['leftOut']): string {
  return new Intl.ListFormat('en').format(
    questions.map(({ name }) => name.charAt(0).toLowerCase() + name.slice(1)),
  );
}

function RuleAnswer({ rule: { answer, cite, details } }: { rule: HandoutRule }): ReactNode {
  return (
    <dd>
      {answer}{' '}
      <span className={styles.source}>
        <span className={styles.cite}>{cite}</span>. {details}
      </span>
    </dd>
  );
}
