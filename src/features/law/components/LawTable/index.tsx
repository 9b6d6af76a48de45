import { useHistory, useLocation } from '@docusaurus/router';
import useBrokenLinks from '@docusaurus/useBrokenLinks';
import useIsBrowser from '@docusaurus/useIsBrowser';
import { Fragment, type ReactNode } from 'react';
import { Controls, Select, usePreHydrationInput } from '../../../../components/Controls';
import {
  Cell,
  ResponsiveTable,
  Row,
  RowGroup,
  RowHeader,
} from '../../../../components/ResponsiveTable';
import type { DataProps } from '../../../../lib/data/components';
import { placeAddress } from '../../addresses';
import type { LawTableSlice, ShownRule } from '../../slices';
import { professionsText } from '../../rules';
import { RuleSource } from '../LawRule';
import { PlainLink } from '../../../../components/PlainLink';
import styles from './styles.module.css';

const COLUMNS = [
  { id: 'place', heading: 'Where' },
  { id: 'says', heading: 'What the law says' },
  { id: 'source', heading: 'Where it stands' },
];

/** What every state says on one question, with a filter by answer. */
export function LawTable({ slice, base }: DataProps<LawTableSlice>): ReactNode {
  const { question, answers, rows, notChecked } = slice;
  const [answer, setAnswer] = useAnswer();
  const brokenLinks = useBrokenLinks();
  for (const { id } of rows) brokenLinks.collectAnchor(id);
  const used = answers.filter(({ id }) =>
    rows.some(({ rules }) => rules.some((rule) => rule.answer === id)),
  );
  const matching = rows
    .map((row) => ({
      ...row,
      rules: row.rules.filter((rule) => !answer || rule.answer === answer),
    }))
    .filter(({ rules }) => rules.length > 0);
  return (
    <>
      {used.length > 1 && <Filter answers={used} value={answer} onChange={setAnswer} />}
      <ResponsiveTable
        caption={question.title}
        columns={COLUMNS}
        stackBelow="62rem"
        className={styles.table}
      >
        <RowGroup>
          {matching.map((row) => (
            <PlaceRows key={row.id} row={row} question={question.id} base={base} />
          ))}
        </RowGroup>
      </ResponsiveTable>
      {notChecked.length > 0 && (
        <p>
          {'Not checked yet on this question: '}
          {notChecked.map(({ id, name }, index) => (
            <Fragment key={id}>
              {index > 0 && ', '}
              <PlainLink to={base + placeAddress(id)}>{name}</PlainLink>
            </Fragment>
          ))}
          .
        </p>
      )}
    </>
  );
}

/** The answer in the query string, so that a filtered table can be linked to. */
function useAnswer(): [string, (answer: string) => void] {
  const location = useLocation();
  const history = useHistory();
  const answer = useIsBrowser() ? (new URLSearchParams(location.search).get('answer') ?? '') : '';
  const setAnswer = (next: string) => {
    history.replace({ ...location, search: next ? `?answer=${next}` : '' });
  };
  return [answer, setAnswer];
}

interface FilterProps {
  answers: LawTableSlice['answers'];
  value: string;
  onChange: (answer: string) => void;
}

function Filter({ answers, value, onChange }: FilterProps): ReactNode {
  const form = usePreHydrationInput((values) => {
    const selected = values.get('answer');
    if (typeof selected === 'string' && selected !== value) onChange(selected);
  });
  return (
    <Controls label="Filter the table" ref={form}>
      <Select
        name="answer"
        label="Answer"
        emptyOption="All"
        value={value}
        options={answers.map(({ id, label }) => [id, label] as const)}
        onChange={onChange}
      />
    </Controls>
  );
}

interface PlaceRowsProps {
  row: LawTableSlice['rows'][number];
  question: string;
  base: string;
}

/** One row for each rule of a place. The first one has the header of all of them. */
function PlaceRows({ row: { id, name, rules }, question, base }: PlaceRowsProps): ReactNode {
  return rules.map((rule, index) => (
    <Row key={`${rule.cite} ${rule.profession.join()}`} id={index === 0 ? id : undefined}>
      {index === 0 && (
        <RowHeader rowSpan={rules.length}>
          <PlainLink to={`${base}${placeAddress(id)}#${question}`}>{name}</PlainLink>
        </RowHeader>
      )}
      <Cell>
        <RuleText rule={rule} />
      </Cell>
      <Cell>
        <RuleSource rule={rule} base={base} />
      </Cell>
    </Row>
  ));
}

function RuleText({ rule }: { rule: ShownRule }): ReactNode {
  const { profession, label, age, years, says } = rule;
  const number = age !== null ? ` (${age})` : years !== null ? ` (${years})` : '';
  return (
    <>
      {profession.length > 0 && (
        <p className={styles.profession}>For {professionsText(profession)}</p>
      )}
      <p>
        <strong>
          {label}
          {number}
        </strong>
      </p>
      <p>{says}</p>
    </>
  );
}
