import { SCHEMA_VERSION } from '../../src/features/reference/schema';
import type { DataFiles } from '../../src/features/reference/reference';

const CODE = `id: xyz-2020
label: XYZ 2020
body: The XYZ Association
abbreviation: XYZ
title: XYZ Code of Ethics
profession: counselors
professionGroup: counselors
country: US
edition: '2020'
adopted: '2020-03'
inForce: true
checked: '2026-11'
officialUrl: https://xyz.example/code
provisions:
  - topic: gifts
    sections: [A.1]
    headings: [Gifts]
    stance: conditional
    says: >-
      Members may accept small gifts from clients after thinking about what the gift means, and
      tell clients about this rule at the start.
    appliesTo: [clients]
    verification: read
`;

const TOPICS = `schemaVersion: ${SCHEMA_VERSION}
topics:
  - { id: gifts, kind: rule, group: money-and-gifts, title: Gifts, question: A gift? }
  - { id: touch, kind: rule, group: contact, title: Touch, question: A hug? }
  - { id: transference, kind: idea, title: Transference }
`;

const GLOSSARY = `schemaVersion: ${SCHEMA_VERSION}
terms:
  - id: gift
    term: gift
    definition: Something given.
    example: A card.
    alsoSaid: [present, a present, something nice, a card, a thank-you]
    provisions: [{ code: xyz-2020, topic: gifts }]
`;

/** A small `_data` folder without a diagnostic. */
export function fixture(): DataFiles & { codes: { path: string; text: string }[] } {
  return {
    topics: { path: 'docs/_data/topics.yaml', text: TOPICS },
    glossary: { path: 'docs/_data/glossary.yaml', text: GLOSSARY },
    codes: [{ path: 'docs/_data/codes/xyz-2020.yaml', text: CODE }],
  };
}

/**
 * The same folder with a change in the code's file.
 * @throws if what is to be replaced isn't there, so that a test can't miss its own diagnostic.
 */
export function withCode(from: string, to: string): DataFiles {
  if (!CODE.includes(from)) throw new Error(`The fixture has no "${from}".`);
  const files = fixture();
  return {
    ...files,
    codes: [{ path: 'docs/_data/codes/xyz-2020.yaml', text: CODE.replace(from, to) }],
  };
}
