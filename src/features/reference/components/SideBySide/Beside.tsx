import Link from '@docusaurus/Link';
import type { ReactNode } from 'react';
import { comparisonOf } from '../../sideBySide';
import { ProvisionSource, ProvisionText } from '../Provision';
import { StateMark } from '../StateMark';
import styles from './styles.module.css';
import type { ServedCode, useCodes } from './useCodes';

interface Props {
  topics: readonly { id: string; title: string }[];
  loaded: ReturnType<typeof useCodes>;
  onlyDifferent: boolean;
  /** Where the page's version starts; empty for today's text. */
  base: string;
}

const WORDS = { same: 'Same answer', differ: 'They differ', unknown: 'Too little checked to say' };

const on = (code: ServedCode, topic: string) =>
  code.provisions.filter((provision) => provision.topic === topic);

/** The codes beside each other, topic by topic, with a word on whether they differ. */
export function Beside({ topics, loaded, onlyDifferent, base }: Props): ReactNode {
  if (!loaded) return <p role="status">Loading the codes…</p>;
  const { codes, failed } = loaded;
  const rows = topics
    .map((topic) => ({ topic, verdict: comparisonOf(codes.map((code) => on(code, topic.id))) }))
    .filter(({ verdict }) => !onlyDifferent || verdict === 'differ');
  return (
    <>
      {failed.length > 0 && (
        <p role="alert">
          Could not be loaded: {failed.join(', ')}. Their pages still work:{' '}
          <Link to={`${base}/codes`}>every code</Link>.
        </p>
      )}
      <p role="status">
        {rows.length} {rows.length === 1 ? 'topic' : 'topics'}.
      </p>
      <table className={styles.table} role="table">
        <caption>{codes.map(({ label }) => label).join(', ')}</caption>
        <thead role="rowgroup">
          <tr role="row">
            <th scope="col" role="columnheader">
              Topic
            </th>
            {codes.map(({ id, label }) => (
              <th key={id} scope="col" role="columnheader">
                <Link to={`${base}/codes/${id}`}>{label}</Link>
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {rows.map(({ topic, verdict }) => (
            <tr key={topic.id} id={topic.id} role="row">
              <th scope="row" role="rowheader">
                <Link to={`${base}/compare/${topic.id}`}>{topic.title}</Link>
                <span className={styles.verdict} data-verdict={verdict}>
                  {WORDS[verdict]}
                </span>
              </th>
              {codes.map((code) => (
                <td key={code.id} role="cell">
                  <span className={styles.label}>{code.label}</span>
                  <Provisions provisions={on(code, topic.id)} base={base} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

interface ProvisionsProps {
  provisions: ServedCode['provisions'];
  base: string;
}

function Provisions({ provisions, base }: ProvisionsProps): ReactNode {
  if (provisions.length === 0) return <StateMark state="not-checked" />;
  return provisions.map((provision) => (
    <div key={provision.sections.join()}>
      <ProvisionText provision={provision} />
      <ProvisionSource provision={provision} base={base} />
    </div>
  ));
}
