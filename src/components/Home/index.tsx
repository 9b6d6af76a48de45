import Link from '@docusaurus/Link';
import SearchBar from '@theme/SearchBar';
import type { ReactNode } from 'react';
import { questions } from './questions';
import styles from './styles.module.css';

const doors = [
  {
    title: 'In therapy',
    text: 'What is usual, what is not, why, and what you can say. Answers in a minute.',
    links: [
      { to: '/guides', label: 'Read the guides' },
      { to: '/faq', label: 'Questions people ask' },
    ],
  },
  {
    title: 'At a clinic',
    text: 'Links that last, cards for your website, and pages to print and hand out.',
    links: [
      { to: '/clinics', label: 'For clinics and practices' },
      { to: '/handouts', label: 'Handouts to print' },
    ],
  },
  {
    title: 'Studying ethics',
    text: 'Codes of ethics side by side, to the section, with editions and gaps shown.',
    links: [
      { to: '/compare', label: 'Compare the codes' },
      { to: '/codes', label: 'Every code' },
    ],
  },
];

/** The first page: search, questions, doors. In this order, for the worried reader comes first. */
export function Home(): ReactNode {
  return (
    <main className={styles.home}>
      <section className={styles.hero} data-home-search>
        <h1>What is all right in therapy, and what is not?</h1>
        <p>
          Plain answers about you and your therapist, and what each profession’s code of ethics
          says, to the section.
        </p>
        <SearchBar />
        <p className="without-scripts">
          The search needs JavaScript. Without it, use{' '}
          <Link to="/a-z">all topics and questions, A to Z</Link>.
        </p>
      </section>

      <section aria-labelledby="asked">
        <h2 id="asked">What people ask</h2>
        <ul className={styles.questions}>
          {questions.map(({ question, to }) => (
            <li key={to}>
              <Link to={to}>{question}</Link>
            </li>
          ))}
        </ul>
      </section>

      <div className={styles.doors}>
        {doors.map(({ title, text, links }) => (
          <section key={title}>
            <h2>{title}</h2>
            <p>{text}</p>
            <ul>
              {links.map(({ to, label }) => (
                <li key={to}>
                  <Link to={to}>{label}</Link>
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
    </main>
  );
}
