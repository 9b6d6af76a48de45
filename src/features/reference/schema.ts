import * as z from 'zod';
import {
  address,
  idSchema,
  optionalList,
  orNull,
  partialDate,
  pastDate,
  text,
} from '../../lib/data/fields';
import {
  BASES,
  BINDINGS,
  COUNTRIES,
  PROFESSION_GROUPS,
  STANCES,
  VERIFICATIONS,
  type Country,
  type ProfessionGroup,
} from './vocabulary';

/**
 * The version of the shape of `_data`: of the files below and of those of the search. A change of
 * the shape raises it and needs a migration (migrations/).
 */
export const SCHEMA_VERSION = 2;

/**
 * One rule of a code on one topic, in our own words, with where it stands in the code. Slices, API
 * and CSV take their fields from this schema: see "Add a field to a provision" in CONTRIBUTING.md.
 */
export const provisionSchema = z.strictObject({
  topic: idSchema.describe('Id of a topic of kind rule in topics.yaml'),
  sections: z.array(text).describe("Section numbers, as the code writes them: 'A.6.e'"),
  headings: optionalList(text).describe('Headings of these sections in the code'),
  stance: z.enum(STANCES).describe('How the provision treats the topic'),
  says: text.describe('What it says, in our own words: no stronger and no weaker than the code'),
  conditions: optionalList(text).describe('Conditions that the provision sets, one by one'),
  appliesTo: optionalList(text).describe('Whom the provision is about'),
  waitingPeriod: orNull(text).describe('How long must pass first, if the code sets a time'),
  example: orNull(text).describe(
    'Examples that the code gives, or cases in which its body applied it',
  ),
  verification: z
    .enum(VERIFICATIONS)
    .describe(
      'read: we read the text. corroborated: two good accounts agree. unconfirmed: neither, so readers do not see it',
    ),
  basis: z
    .enum(BASES)
    .optional()
    .describe(
      "What it rests on, if not on the code's own text alone: guidance, partly-guidance, supplement, policy, procedure or law",
    ),
  caution: text.optional().describe('What readers must know before they rely on the section'),
});
export type Provision = z.infer<typeof provisionSchema>;

const complaintsSchema = z.strictObject({
  body: text.describe('Who takes complaints, and about whom'),
  url: orNull(address).describe("That body's own page on complaints"),
  note: orNull(text).describe('What it can and cannot do, and time limits'),
});
export type Complaints = z.infer<typeof complaintsSchema>;

/**
 * A code of ethics in one edition. One file each. There is no key for what is not checked: it is
 * every rule topic without a published provision (cells.ts).
 */
export const codeSchema = z.strictObject({
  id: idSchema.describe('Name of its file and address of its page. It never changes'),
  label: text.describe("Short name for tables: 'ACA 2014'"),
  body: text.describe('Who issues it'),
  abbreviation: text.describe("Short name of the body: 'ACA'"),
  title: text.describe("The code's own title"),
  profession: text.describe(
    "Whom it binds, after 'Binds': 'all registered psychotherapists in Ontario'",
  ),
  professionGroup: z
    .enum(Object.keys(PROFESSION_GROUPS) as [ProfessionGroup, ...ProfessionGroup[]])
    .describe('The profession under which readers find it'),
  binds: z
    .enum(BINDINGS)
    .optional()
    .describe(
      'members: those who join its body or are certified by it. registrants: everyone on a register set up by law. everyone: all who provide the service, by law',
    ),
  country: z
    .enum(Object.keys(COUNTRIES) as [Country, ...Country[]])
    .describe('Where the body is based. INT: several countries'),
  edition: text.describe('Which edition, as its body names it'),
  adopted: orNull(pastDate).describe(
    "When it was adopted, as far as known: '2014', '2014-03' or '2014-03-26'",
  ),
  effective: orNull(partialDate).describe(
    'When it took effect, if known and not the day of its adoption',
  ),
  inForce: orNull(z.boolean()).describe(
    'Whether it is in force. No value: that could not be verified',
  ),
  supersededBy: orNull(idSchema).describe('Id of the code that replaced it'),
  revisionNote: orNull(text).describe('What readers need to know about editions and numbering'),
  revision: text
    .optional()
    .describe('What is known of a revision under way, or of an edition that is due'),
  checked: pastDate.describe('When we last checked this file'),
  officialUrl: orNull(address).describe("The publisher's own address of the code"),
  complaints: orNull(complaintsSchema).describe(
    'Who takes complaints. No value: that has not been checked',
  ),
  provisions: optionalList(provisionSchema).describe('What it says, one entry for each rule'),
});
export type Code = z.infer<typeof codeSchema>;

/** The version that a file of `_data` states. One for each reader of the folder is enough. */
export const schemaVersionSchema = z
  .literal(SCHEMA_VERSION)
  .describe('Version of the shape of the data. A migration raises it');

export const topicSchema = z.strictObject({
  id: idSchema.describe('File name and address of its page. It never changes'),
  kind: z
    .enum(['rule', 'idea'])
    .describe('rule: codes may have a provision on it. idea: explained in a guide'),
  group: z
    .enum(['relationship', 'money-and-gifts', 'contact', 'therapist', 'your-rights', 'ending'])
    .optional()
    .describe('Where a rule topic stands in the comparison'),
  title: text.describe('What it is about, in the words of readers'),
  question: text.optional().describe('The topic as a client would ask it'),
});
export type Topic = z.infer<typeof topicSchema>;

export const topicsFileSchema = z.strictObject({
  schemaVersion: schemaVersionSchema,
  topics: z.array(topicSchema).min(1).describe('Every topic, in reading order within its group'),
});

const termSchema = z.strictObject({
  id: idSchema.describe('Its address on the page of the glossary. It never changes'),
  term: text.describe('The term, as the glossary shows it'),
  topics: z
    .array(idSchema)
    .min(1)
    .max(3)
    .optional()
    .describe('What the term really answers, best first; none for a word about codes alone'),
  technical: z
    .boolean()
    .optional()
    .describe('A word of the field: its first use on a page must lead to the glossary'),
  definition: text.describe('What it means, in one or two plain sentences'),
  example: text.describe('A situation that shows it'),
  alsoSaid: z
    .array(text)
    .min(5, 'has too few entries; it takes 5')
    .describe('What people say instead: used by the search, not shown'),
  seeAlso: z.array(idSchema).optional().describe('Ids of related terms'),
  provisions: z
    .array(
      z.strictObject({
        code: idSchema.describe('Id of a code'),
        topic: idSchema.describe('Id of a topic on which the code has a published provision'),
      }),
    )
    .optional()
    .describe('Provisions that the term cites'),
});
export type Term = z.infer<typeof termSchema>;

export const glossaryFileSchema = z.strictObject({
  schemaVersion: schemaVersionSchema,
  terms: z.array(termSchema).min(1).describe('Every term, in the order of the glossary'),
});
