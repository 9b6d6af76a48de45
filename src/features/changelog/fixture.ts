import type { Reference } from '../reference/reference';
import {
  codeSchema,
  provisionSchema,
  type Code,
  type Provision,
  type Topic,
} from '../reference/schema';

/** A provision for tests: published, on gifts, allowed. */
export function provision(over: Partial<Provision> = {}): Provision {
  const plain = {
    topic: 'gifts',
    sections: ['A.1'],
    headings: ['Gifts'],
    stance: 'permitted',
    says: 'Members may accept a gift.',
    appliesTo: ['clients'],
    verification: 'read',
  };
  return { ...provisionSchema.parse(plain), ...over };
}

/** A code for tests, with these provisions. */
export function code(provisions: Provision[], over: Partial<Code> = {}): Code {
  const plain = {
    id: 'xyz-2020',
    label: 'XYZ 2020',
    body: 'The XYZ Association',
    abbreviation: 'XYZ',
    title: 'XYZ Code of Ethics',
    profession: 'counselors',
    professionGroup: 'counselors',
    country: 'US',
    edition: '2020',
    inForce: true,
    checked: '2026-11',
  };
  return { ...codeSchema.parse(plain), provisions, ...over };
}

const TOPICS: Topic[] = [
  { id: 'gifts', kind: 'rule', group: 'money-and-gifts', title: 'Gifts', question: 'A gift?' },
  { id: 'touch', kind: 'rule', group: 'contact', title: 'Touch', question: 'A hug?' },
];

/** An edition for tests with two topics, gifts and touch, unless others are given. */
export function edition(codes: Code[], topics: Topic[] = TOPICS): Reference {
  return { codes, topics, terms: [] };
}
