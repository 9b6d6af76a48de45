import Link from '@docusaurus/Link';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import Layout from '@theme/Layout';
import SearchBar from '@theme/SearchBar';
import type { ReactNode } from 'react';
import styles from './index.module.css';

/** The questions asked most often, each with the page that answers it. */
const QUESTIONS = [
  { question: 'A therapist kissed me or touched me', to: '/faq/harm-and-complaints#kissed' },
  { question: 'Can my parents know what I say?', to: '/faq/confidentiality#parents' },
  { question: 'Can my therapist be my friend?', to: '/faq/friendship#be-friends' },
  { question: 'I have strong feelings for my therapist', to: '/guides/transference' },
  { question: 'Which code is my therapist’s?', to: '/which-code' },
  { question: 'Can we be friends once therapy has ended?', to: '/guides/after-therapy' },
  { question: 'Something my therapist did feels wrong', to: '/guides/raising-concerns' },
  { question: 'What happens if I say I think about suicide?', to: '/guides/suicidal-thoughts' },
  { question: 'My therapist dropped me', to: '/guides/being-dropped' },
  { question: 'Can my therapist come to my wedding?', to: '/guides/special-events' },
  { question: 'Why do they never talk about themselves?', to: '/guides/one-sidedness' },
  { question: 'Can I give my therapist a gift?', to: '/guides/gifts' },
  { question: 'Is it all right to hug my therapist?', to: '/guides/touch' },
  { question: 'Is what I say in therapy private?', to: '/guides/confidentiality' },
  { question: 'How do I find a therapist I can check?', to: '/guides/choosing-a-therapist' },
];

interface Audience {
  title: string;
  /** What is behind the first link, in a few words. */
  short: string;
  text: string;
  links: readonly [PageLink, ...PageLink[]];
}

interface PageLink {
  to: string;
  label: string;
}

/** Entry points for each group of readers. */
const AUDIENCES: readonly Audience[] = [
  {
    title: 'In therapy',
    short: 'Guides in plain words',
    text: 'What is usual, what is not, why, and what you can say. Answers in a minute.',
    links: [
      { to: '/guides', label: 'Read the guides' },
      { to: '/faq', label: 'Questions people ask' },
    ],
  },
  {
    title: 'What the law says where you live',
    short: 'Each US state, with citations',
    text: 'Recording, records, young people, complaints: the law of each US state, with citations.',
    links: [
      { to: '/law', label: 'Choose your state' },
      { to: '/law#questions', label: 'Choose a question' },
    ],
  },
  {
    title: 'At a clinic',
    short: 'Links, cards and handouts',
    text: 'Links that last, cards for your website, and pages to print and hand out.',
    links: [
      { to: '/clinics', label: 'For clinics and practices' },
      { to: '/handouts', label: 'Handouts to print' },
    ],
  },
  {
    title: 'Studying ethics',
    short: 'The codes, side by side',
    text: 'Codes of ethics side by side, to the section, with editions and gaps shown.',
    links: [
      { to: '/compare', label: 'Compare the codes' },
      { to: '/codes', label: 'Every code' },
    ],
  },
];

/** The home page. The search and the questions come first, for readers who are worried. */
export default function HomePage(): ReactNode {
  const { siteConfig } = useDocusaurusContext();
  return (
    <Layout description={siteConfig.tagline}>
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

        <nav className={styles.doors} aria-label="Who are you?">
          {AUDIENCES.map(({ title, short, links: [first] }) => (
            <Link key={title} to={first.to}>
              <strong>{title}</strong> <span className={styles.short}>{short}</span>
            </Link>
          ))}
        </nav>

        <section aria-labelledby="asked">
          <h2 id="asked">What people ask</h2>
          <ul className={styles.questions}>
            {QUESTIONS.map(({ question, to }) => (
              <li key={to}>
                <Link to={to}>{question}</Link>
              </li>
            ))}
          </ul>
        </section>

        <div className={styles.audiences}>
          {AUDIENCES.map(({ title, text, links }) => (
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
    </Layout>
  );
}
