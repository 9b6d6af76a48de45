import Link from '@docusaurus/Link';
import Heading from '@theme/Heading';
import type { ReactNode } from 'react';
import { ReportLink } from '../../../../components/ReportLink';
import { readableDate } from '../../../../lib/dates';
import type { DataProps } from '../../../../lib/data/components';
import { handoutAddress, placeAddress, questionAddress } from '../../addresses';
import { readableAsOf } from '../../asOf';
import type { PlaceQuestion, PlaceSlice, ShownBoard } from '../../slices';
import { professionsText, yearsText } from '../../rules';
import { BY_CODE } from '../../vocabulary';
import { LawRule } from '../LawRule';
import styles from './styles.module.css';

/** The page of a place: every question with its rules, boards, federal rules, and gaps. */
export function LawPlace({ slice, base }: DataProps<PlaceSlice>): ReactNode {
  const { place, questions, boards, notChecked, boardsChecked, country } = slice;
  const isCountry = place.level === 'country';
  return (
    <>
      <p>
        Find your question, and read what the law says on it. Laws change. We checked this page in{' '}
        {readableDate(place.checked)}; next to each rule is the date of the text that we read. This
        is not legal advice: see <a href="#ask">where to ask</a>.
      </p>
      <ul aria-label="Questions on this page">
        {questions.map(({ id, name, rules }) => (
          <li key={id}>
            <a href={`#${id}`}>{name}</a>: {labelsOf(rules)}
          </li>
        ))}
        {notChecked.map(({ id, name }) => (
          <li key={id}>
            <a href="#not-checked">{name}</a>: not checked yet
          </li>
        ))}
        {!isCountry && (
          <li>
            <a href="#boards">Who takes complaints</a>
          </li>
        )}
      </ul>
      {!isCountry && (
        <p>
          One page to print:{' '}
          <Link to={base + handoutAddress(place.id)}>Your rights in therapy in {place.name}</Link>
        </p>
      )}
      {questions.map((question) => (
        <QuestionSection key={question.id} question={question} slice={slice} base={base} />
      ))}
      {!isCountry && (
        <>
          <Heading as="h2" id="boards">
            Who takes complaints?
          </Heading>
          {boardsChecked ? <Boards boards={boards} /> : <p>Not checked yet.</p>}
          <p>
            <Link to={`${base}/complain/us`}>How to complain in the United States</Link>
          </p>
        </>
      )}
      {country && <CountryRules country={country} base={base} />}
      {notChecked.length > 0 && (
        <>
          <Heading as="h2" id="not-checked">
            Not checked yet
          </Heading>
          <p>
            We have not confirmed what the law of {place.name} says on these. It may well have
            rules.
          </p>
          <ul>
            {notChecked.map(({ id, title }) => (
              <li key={id}>
                <Link to={base + questionAddress(id)}>{title}</Link>
              </li>
            ))}
          </ul>
          {notChecked.some(({ id }) => id === 'minor-records') && (
            <p>
              If you want to know what your parents can see, ask the therapist before you start:
              “What would my parents be able to see? Can we agree on that together?”
            </p>
          )}
        </>
      )}
      <WhereToAsk name={isCountry ? 'your state' : place.name} base={base} />
      <p>
        <ReportLink address={base + placeAddress(place.id)} about={`The law of ${place.name}`} />
      </p>
    </>
  );
}

/** The labels of some rules, each with its professions: "2 years (counselors)". */
function labelsOf(rules: PlaceQuestion['rules']): string {
  const labels = rules.map(({ answer, age, years, label, profession }) => {
    const isByCode = answer === BY_CODE;
    const short =
      age !== null ? `From ${age}` : years !== null && !isByCode ? yearsText(years) : label;
    return profession.length > 0 ? `${short} (${professionsText(profession)})` : short;
  });
  return [...new Set(labels)].join('; ');
}

interface SectionProps {
  question: PlaceQuestion;
  slice: PlaceSlice;
  base: string;
}

function QuestionSection({ question, slice, base }: SectionProps): ReactNode {
  const { id, title, name, rules } = question;
  return (
    <>
      <Heading as="h2" id={id}>
        {title}
      </Heading>
      {rules.map((rule) => (
        <LawRule key={`${rule.cite} ${rule.profession.join()}`} rule={rule} base={base} />
      ))}
      {rules.every(({ profession }) => profession.length > 0) && (
        <p className={styles.more}>Not checked yet for professions that aren’t named here.</p>
      )}
      {slice.place.level === 'state' && (
        <p className={styles.more}>
          <Link to={base + questionAddress(id)}>{name} in every state</Link>
        </p>
      )}
    </>
  );
}

/** The boards by name, each with the professions that it licenses. */
function Boards({ boards }: { boards: readonly ShownBoard[] }): ReactNode {
  const names = [...new Set(boards.map(({ board }) => board))];
  return (
    <>
      <p>These bodies license therapists here and take complaints about them.</p>
      <ul>
        {names.map((name) => {
          const own = boards.filter(({ board }) => board === name);
          const url = own.find((board) => board.url)?.url;
          const caution = own.find((board) => board.caution)?.caution;
          return (
            <li key={name}>
              {url ? <a href={url}>{name}</a> : name}: for{' '}
              {professionsText([...new Set(own.flatMap(({ profession }) => profession))])}.
              {caution && ` ${caution}`}
            </li>
          );
        })}
      </ul>
    </>
  );
}

/** The rules of the whole country, which apply besides those of the state. */
function CountryRules({
  country,
  base,
}: {
  country: NonNullable<PlaceSlice['country']>;
  base: string;
}): ReactNode {
  return (
    <>
      <Heading as="h2" id="federal">
        Federal rules that apply too
      </Heading>
      <p>
        These apply in every state, besides its own law.{' '}
        <Link to={base + placeAddress(country.place.id)}>
          Federal rules, with all their details
        </Link>
      </p>
      <ul>
        {country.questions.map(({ id, name, rules }) =>
          rules.map((rule) => (
            <li key={`${id} ${rule.cite}`}>
              <strong>{name}.</strong> {rule.says}{' '}
              <span className={styles.federalCite}>{rule.cite}</span> (text of:{' '}
              {readableAsOf(rule.asOf)}){rule.caution && `. ${rule.caution}`}
            </li>
          )),
        )}
      </ul>
    </>
  );
}

/** Where to get advice on the law. */
function WhereToAsk({ name, base }: { name: string; base: string }): ReactNode {
  return (
    <>
      <Heading as="h2" id="ask">
        Where to ask
      </Heading>
      <ul>
        <li>
          <strong>A lawyer.</strong> You can ask the bar association of {name} for names. Ask what a
          first talk costs.
        </li>
        <li>
          <strong>Legal aid.</strong> If you have little money, a legal aid office may help for
          free.
        </li>
        <li>
          <strong>The licensing board.</strong> It can tell you which rules bind your therapist.
        </li>
        <li>
          <strong>Right now.</strong> If you are in danger or want to talk, see{' '}
          <Link to={`${base}/where-to-turn`}>where to turn</Link>.
        </li>
      </ul>
    </>
  );
}
