import * as z from 'zod';
import { isPartialDate } from '../../lib/dates';
import {
  COUNTRIES,
  PROFESSION_GROUPS,
  STANCES,
  VERIFICATIONS,
  type Country,
  type ProfessionGroup,
} from './vocabulary';

/**
 * The version of the shape of `_data`: the files below, and those of the search. A change of shape
 * raises it and brings a migration (src/ethics/migrations).
 */
export const SCHEMA_VERSION = 1;

const id = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'is not an id. Use lower-case words joined by hyphens');
const text = z.string().trim().min(1, 'is empty. Write it, or leave the key out');
const address = z.url({
  protocol: /^https?$/,
  error: 'is not an address. Write it whole, with https://',
});

const partialDate = z.string().refine(isPartialDate, {
  error: 'is not a date. Write "2014", "2014-03" or "2014-03-26", in quotes',
});

/** One rule of a code on one topic, in our own words, with where it stands in the code. */
export const provisionSchema = z.strictObject({
  topic: id.describe('Id of the topic in topics.yaml'),
  sections: z.array(text).describe("Section numbers in the code, as it writes them: 'A.6.e'"),
  headings: z.array(text).describe('Headings of these sections in the code'),
  stance: z.enum(STANCES).describe('What the provision does with the topic'),
  says: text.describe('What it says, in our own words, no stronger and no weaker'),
  conditions: z.array(text).describe('Conditions the provision sets, one by one'),
  appliesTo: z.array(text).describe('Whom the provision is about'),
  waitingPeriod: text.nullable().describe('How long must pass first, where the code sets a time'),
  example: text.nullable().describe('Examples that the code gives'),
  verification: z.enum(VERIFICATIONS).describe('How far we have verified it'),
  published: z.boolean().describe('Whether readers see it as a rule'),
  caution: text.optional().describe('What a reader must know before relying on the number'),
});
export type Provision = z.infer<typeof provisionSchema>;

export const complaintsSchema = z.strictObject({
  body: text.describe('Who takes complaints, and about whom'),
  url: address.nullable().describe("That body's own page on complaints"),
  note: text.nullable().describe('What it can and cannot do, and time limits'),
});
export type Complaints = z.infer<typeof complaintsSchema>;

/** A code of ethics in one edition. One file each; the id is the file's name and the address. */
export const codeSchema = z.strictObject({
  id,
  label: text.describe("How we call it in a line: 'ACA 2014'"),
  body: text.describe('Who issues it'),
  abbreviation: text,
  title: text.describe("The code's own title"),
  profession: text.describe('Whom it binds'),
  professionGroup: z
    .enum(Object.keys(PROFESSION_GROUPS) as [ProfessionGroup, ...ProfessionGroup[]])
    .describe('The profession by which readers pick it'),
  country: z.enum(Object.keys(COUNTRIES) as [Country, ...Country[]]),
  edition: text.describe('Which edition, as its body names it'),
  adopted: partialDate.nullable(),
  effective: partialDate.nullable(),
  inForce: z.boolean().nullable().describe('null: could not be verified'),
  supersededBy: id.nullable().describe('Id of the code that replaced it'),
  revisionNote: text.nullable().describe('What readers need to know about editions and numbering'),
  checked: partialDate.describe('When we last checked this file'),
  officialUrl: address.nullable().describe("The publisher's own address of the code"),
  complaints: complaintsSchema.nullable(),
  provisions: z.array(provisionSchema),
  notChecked: z.array(id).describe('Topics on which this code has not been checked yet'),
});
export type Code = z.infer<typeof codeSchema>;

export const topicSchema = z.strictObject({
  id,
  kind: z
    .enum(['rule', 'idea'])
    .describe('rule: codes may have a provision on it. idea: explained in a guide'),
  group: z
    .enum(['relationship', 'money-and-gifts', 'contact', 'therapist', 'your-rights', 'ending'])
    .optional()
    .describe('Where a rule topic stands in the comparison'),
  title: text,
  question: text.optional().describe('The topic as a client would ask it'),
});
export type Topic = z.infer<typeof topicSchema>;

export const topicsFileSchema = z.strictObject({
  schemaVersion: z.literal(SCHEMA_VERSION),
  topics: z.array(topicSchema).min(1),
});

export const termSchema = z.strictObject({
  id,
  term: text,
  topics: z
    .array(id)
    .min(1)
    .max(3)
    .optional()
    .describe('What the term really answers, best first; none for a word about codes alone'),
  technical: z
    .boolean()
    .optional()
    .describe('A word of the field: its first use on a page must lead to the glossary'),
  definition: text,
  example: text,
  alsoSaid: z
    .array(text)
    .min(5, 'has too few entries; it takes 5')
    .describe('What people say instead; for the search, not shown'),
  seeAlso: z.array(id).optional(),
  provisions: z.array(z.strictObject({ code: id, topic: id })).optional(),
});
export type Term = z.infer<typeof termSchema>;

export const glossaryFileSchema = z.strictObject({
  schemaVersion: z.literal(SCHEMA_VERSION),
  terms: z.array(termSchema).min(1),
});
