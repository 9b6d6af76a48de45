import * as z from 'zod';
import { address, idSchema, optionalList, orNull, pastDate, text } from '../../lib/data/fields';
import { schemaVersionSchema } from '../reference/schema';
import { COUNTRIES, VERIFICATIONS, type Country } from '../reference/vocabulary';
import { LEVELS, PROFESSIONS, type Profession } from './vocabulary';

const verification = z
  .enum(VERIFICATIONS)
  .describe(
    'read: we read the text. corroborated: two good accounts agree. unconfirmed: neither, so readers do not see it',
  );
const profession = z.enum(Object.keys(PROFESSIONS) as [Profession, ...Profession[]]);

/** One answer of the closed list of a question. */
const answerSchema = z.strictObject({
  id: idSchema.describe('Used by the rules of all jurisdictions. It never changes'),
  label: text.describe('Two to four words, for tables and maps'),
  meaning: text.describe('What the answer means, in one sentence'),
  sentence: text.describe(
    'The answer on the page of a place. {age} and {years} stand for the numbers of the rule',
  ),
});
export type Answer = z.infer<typeof answerSchema>;

/** A question about the law, with its closed list of answers in reading order. */
const questionSchema = z.strictObject({
  id: idSchema.describe('Address of its page. It never changes'),
  title: text.describe('The question as a client asks it'),
  name: text.describe('What it is about, in two to five words, for lists and links'),
  topic: idSchema
    .optional()
    .describe('Id of the topic on which codes of ethics are compared, if there is one'),
  federal: z
    .boolean()
    .optional()
    .describe('Only a country has rules on it: it has no page and no map'),
  partial: z
    .boolean()
    .optional()
    .describe('Known for few places: shown where there is a rule, without a map of gaps'),
  answers: z.array(answerSchema).min(1).describe('The closed list of answers, in reading order'),
});
export type Question = z.infer<typeof questionSchema>;

const scopeSchema = z.strictObject({
  id: idSchema.describe('Used by rules on sexual contact as a crime. It never changes'),
  label: text.describe('Two to four words'),
  meaning: text.describe('What the scope means, in one sentence'),
});
export type Scope = z.infer<typeof scopeSchema>;

/** `law/questions.yaml`. */
export const questionsFileSchema = z.strictObject({
  schemaVersion: schemaVersionSchema,
  questions: z.array(questionSchema).min(1).describe('Every question, in reading order'),
  scopes: z.array(scopeSchema).describe('What an offense may cover'),
});

/** What a law or a board's rule says on one question, for some or all professions. */
export const ruleSchema = z.strictObject({
  question: idSchema.describe('Id of a question of law/questions.yaml'),
  profession: optionalList(profession).describe(
    'Whom it is for. Left out: it is not tied to one profession',
  ),
  answer: idSchema.describe('Id of an answer of that question'),
  scope: optionalList(idSchema).describe(
    'What the text read covers, for sexual-contact-crime only. What is absent may not have been read',
  ),
  years: orNull(z.int().min(1).max(25)).describe('How long a former client is off limits'),
  age: orNull(z.int().min(1).max(25)).describe('From what age a young person may agree'),
  who: optionalList(text).describe('Whom the rule binds, in our words'),
  former: orNull(text).describe('What it says of former clients'),
  codes: optionalList(idSchema).describe(
    'Ids of the codes of ethics that the rule makes binding, for the answer by-code',
  ),
  says: text.describe('What it says, in our own words: no stronger and no weaker than the law'),
  cite: text.describe('The citation, as lawyers write it'),
  asOf: orNull(text).describe('The date of the text that was read. No value: an undated copy'),
  verification,
  source: orNull(address).describe(
    'Where it was read, if that is a page of a public statute site; readers see the link',
  ),
  caution: text.optional().describe('What readers must know before they rely on the rule'),
});
export type Rule = z.infer<typeof ruleSchema>;

/** Who licenses some professions and takes complaints about them. */
export const boardSchema = z.strictObject({
  profession: z.array(profession).min(1).describe('Whom it licenses'),
  board: text.describe('Its name'),
  url: orNull(address).describe("The board's own site, if we have seen it named"),
  verification,
  caution: text.optional().describe('What readers must know about the name or the address'),
});
export type Board = z.infer<typeof boardSchema>;

/** A place with laws of its own: one file each, `law/<country>/<place>.yaml`. */
export const jurisdictionSchema = z.strictObject({
  id: idSchema.describe("Country and name of the file: 'us-tx'. It never changes"),
  name: text.describe('As readers call it'),
  country: z
    .enum(Object.keys(COUNTRIES) as [Country, ...Country[]])
    .describe('The country whose law it is part of: its folder'),
  level: z.enum(LEVELS).prefault('state').describe('country: its rules apply in every state'),
  tile: z
    .strictObject({ column: z.int().min(1), row: z.int().min(1) })
    .optional()
    .describe('Its square on the map of the country. Left out: it is in the lists only'),
  alsoSaid: optionalList(text).describe('Other names people type in a search: used there only'),
  checked: pastDate.describe('When we last checked this file'),
  boards: optionalList(boardSchema).describe('Who licenses which profession'),
  rules: optionalList(ruleSchema).describe('What the law says, one entry for each rule'),
});
export type Jurisdiction = z.infer<typeof jurisdictionSchema>;
