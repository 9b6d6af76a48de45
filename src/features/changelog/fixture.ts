import type { Reference } from '../reference/reference';
import type { Code, Provision, Topic } from '../reference/schema';

/** A provision for tests: published, on gifts, allowed. */
export function provision(over: Partial<Provision> = {}): Provision {
  return {
    topic: 'gifts',
    sections: ['A.1'],
    headings: ['Gifts'],
    stance: 'permitted',
    says: 'Members may accept a gift.',
    conditions: [],
    appliesTo: ['clients'],
    waitingPeriod: null,
    example: null,
    verification: 'read',
    published: true,
    ...over,
  };
}

/** A code for tests, with these provisions. */
export function code(provisions: Provision[], over: Partial<Code> = {}): Code {
  return {
    id: 'xyz-2020',
    label: 'XYZ 2020',
    body: 'The XYZ Association',
    abbreviation: 'XYZ',
    title: 'XYZ Code of Ethics',
    profession: 'counselors',
    professionGroup: 'counselors',
    country: 'US',
    edition: '2020',
    adopted: null,
    effective: null,
    inForce: true,
    supersededBy: null,
    revisionNote: null,
    checked: '2026-11',
    officialUrl: null,
    complaints: null,
    provisions,
    notChecked: [],
    ...over,
  };
}

const TOPICS: Topic[] = [
  { id: 'gifts', kind: 'rule', group: 'money-and-gifts', title: 'Gifts', question: 'A gift?' },
  { id: 'touch', kind: 'rule', group: 'contact', title: 'Touch', question: 'A hug?' },
];

/** An edition for tests with two topics, gifts and touch, unless others are given. */
export function edition(codes: Code[], topics: Topic[] = TOPICS): Reference {
  return { codes, topics, terms: [] };
}
