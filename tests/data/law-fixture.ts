import { SCHEMA_VERSION } from '../../src/features/reference/schema';
import { readLaw, type Law, type LawFiles } from '../../src/features/law/law';

const QUESTIONS = `schemaVersion: ${SCHEMA_VERSION}
questions:
  - id: recording-consent
    title: May I record?
    name: Recording
    answers:
      - { id: one-party, label: One person, meaning: One may., sentence: 'As a rule, yes.' }
      - { id: all-party, label: Everyone, meaning: All must agree., sentence: 'No.' }
  - id: sexual-contact-former
    title: A former client?
    name: Former clients
    topic: sexual-former
    answers:
      - { id: waiting-period, label: For years, meaning: Not for years., sentence: 'Not for {years}.' }
      - { id: by-code, label: By code, meaning: A code decides., sentence: 'A code decides.' }
      - { id: other, label: Not settled, meaning: Something else., sentence: 'Not settled.' }
  - id: minor-consent
    title: From what age?
    name: Alone
    answers:
      - { id: age, label: From an age, meaning: From the age., sentence: 'From {age}.' }
      - { id: no-statute-found, label: No law found, meaning: Nothing was found., sentence: 'We found no law.' }
  - id: sexual-contact-crime
    title: A crime?
    name: Crime
    answers:
      - { id: crime, label: A crime, meaning: It is a crime., sentence: 'Yes.' }
      - { id: no-such-statute, label: None found, meaning: None was found., sentence: 'None found.' }
  - id: privilege
    title: In federal court?
    name: Courts
    federal: true
    answers:
      - { id: recognized, label: Recognized, meaning: It is protected., sentence: 'As a rule, no.' }
scopes:
  - { id: any-contact, label: Any contact, meaning: Touching counts. }
`;

const TEXAS = `id: us-tx
name: Texas
country: US
tile: { column: 4, row: 8 }
alsoSaid: [Tex]
checked: '2026-11'
boards:
  - { profession: [counselors], board: Board of Counselors, verification: read }
  - { profession: [psychologists], board: Board of Drafts, verification: unconfirmed }
rules:
  - question: recording-consent
    answer: one-party
    says: >-
      Someone who takes part in a talk may record it without telling the others, as long as it is
      not done in order to commit a crime.
    cite: Tex. Code § 1
    asOf: '2026-02'
    verification: read
    source: https://law.justia.com/codes/texas/
  - question: sexual-contact-former
    profession: [counselors]
    answer: waiting-period
    years: 5
    says: >-
      A counselor must not have sexual contact with a former client for five years after counseling
      has ended, and must show later that nobody was exploited.
    cite: Tex. Rule 2
    verification: corroborated
    caution: We read part of it only.
  - question: minor-consent
    answer: age
    age: 16
    says: >-
      From the age of sixteen a young person may agree to counseling alone, for a number of visits
      that this section limits.
    cite: Tex. Code § 3
    verification: unconfirmed
`;

/** A small folder of the law without a diagnostic: Texas, with a draft, and the federal level. */
export function lawFixture(): LawFiles & { jurisdictions: { path: string; text: string }[] } {
  return {
    questions: { path: 'docs/_data/law/questions.yaml', text: QUESTIONS },
    jurisdictions: [{ path: 'docs/_data/law/us/tx.yaml', text: TEXAS }],
  };
}

/**
 * The same folder with a change in the file of Texas.
 * @throws if what is to be replaced isn't there, so that a test can't miss its own diagnostic.
 */
export function withTexas(from: string, to: string): LawFiles {
  if (!TEXAS.includes(from)) throw new Error(`The fixture has no "${from}".`);
  return {
    ...lawFixture(),
    jurisdictions: [{ path: 'docs/_data/law/us/tx.yaml', text: TEXAS.replace(from, to) }],
  };
}

/** @returns the law of some files. @throws if they have a diagnostic. */
export function lawOf(files: LawFiles = lawFixture()): Law {
  const { law, diagnostics } = readLaw(files, ['aca-2014']);
  if (!law) throw new Error(diagnostics.map(({ problem }) => problem).join('\n'));
  return law;
}
