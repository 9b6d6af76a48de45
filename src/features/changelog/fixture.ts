import { NO_LAW } from '../law/law';
import type { Reference } from '../reference/reference';
import {
  codeSchema,
  provisionSchema,
  type Code,
  type Provision,
  type Topic,
} from '../reference/schema';
import type { DatedEdition } from './diff';

/** A provision for tests: published, on gifts, permitted. */
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

/** A code for tests with these provisions. */
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

/** The data of an edition for tests. The topics are gifts and touch by default. */
export function reference(codes: Code[], topics: Topic[] = TOPICS): Reference {
  return { codes, topics, terms: [] };
}

/** An edition for tests; `latest` is the current text. */
export function datedEdition(name: string, date: string, codes: Code[]): DatedEdition {
  return {
    edition: { name, base: name === 'latest' ? '' : `/${name}` },
    date,
    reference: reference(codes),
    law: NO_LAW,
  };
}

const touch = provision({ topic: 'touch', sections: ['B.2'], stance: 'prohibited' });

/** The first edition. */
export const FIRST = datedEdition('2026.1', '2026-11-25', [code([provision(), touch])]);
/** The second edition: the cell on gifts changed. */
export const SECOND = datedEdition('2026.2', '2026-12-20', [
  code([provision({ sections: ['A.2'] }), touch]),
]);
/** The current text: the cell on touch is gone, and there is a second code. */
export const LATEST = datedEdition('latest', '2027-01', [
  code([provision({ sections: ['A.2'] })], { checked: '2027-01' }),
  code([touch], { id: 'abc-2019', label: 'A & <B> 2019' }),
]);
