import { collapseWhitespace } from '../../lib/text';
import { codeSchema } from '../reference/schema';
import {
  BINDINGS,
  COUNTRIES,
  PROFESSION_GROUPS,
  type Binding,
  type Country,
  type ProfessionGroup,
} from '../reference/vocabulary';

/** What is known of a code before anybody has read it. */
export interface NewCode {
  id: string;
  label: string;
  body: string;
  title: string;
  profession: string;
  professionGroup: ProfessionGroup;
  binds: Binding;
  country: Country;
  edition: string;
  officialUrl: string | null;
}

/** The answers so far, as typed. */
export type Answers = Partial<Record<keyof NewCode, string>>;

/** A question about a new code. */
export interface NewCodeField {
  key: keyof NewCode;
  /** Name of its command-line flag. */
  flag: string;
  question: string;
  required: boolean;
}

/** The questions about a new code, in order. */
export const NEW_CODE_FIELDS: readonly NewCodeField[] = [
  field('id', 'id', 'Id: its file name and address, which never change (aca-2014)'),
  field('label', 'label', 'Short label, as it stands in a table (ACA 2014)'),
  field('body', 'body', 'Body that issues it (American Counseling Association)'),
  field('title', 'title', 'Its own title (ACA Code of Ethics)'),
  field('profession', 'profession', 'Whom it binds (professional counselors)'),
  field('professionGroup', 'group', `Profession (${Object.keys(PROFESSION_GROUPS).join(', ')})`),
  field('binds', 'binds', `Whom it binds by its kind (${BINDINGS.join(', ')})`),
  field('country', 'country', `Country (${Object.keys(COUNTRIES).join(', ')})`),
  field('edition', 'edition', 'Edition, as its body names it (2014)'),
  {
    ...field('officialUrl', 'address', "The publisher's own address of the code (may be empty)"),
    required: false,
  },
];

/**
 * Checks an answer against its field of the schema.
 * @param answer as typed; empty if it was left out.
 * @returns what is wrong with it, as a sentence; undefined if nothing is.
 */
export function problemOf({ key, required }: NewCodeField, answer: string): string | undefined {
  const value = collapseWhitespace(answer);
  if (value === '') return required ? 'This cannot be empty.' : undefined;
  const issue = codeSchema.shape[key].safeParse(value).error?.issues[0];
  if (!issue) return undefined;
  return issue.code === 'invalid_value'
    ? `"${value}" is not known here. Use one of: ${issue.values.map(String).join(', ')}.`
    : `"${value}" ${issue.message}.`;
}

/**
 * Makes a new code of the answers.
 * @param answers by the field's key; a missing one counts as empty.
 * @returns the new code.
 * @throws with the first problem, if an answer is wrong.
 */
export function newCodeOf(answers: Answers): NewCode {
  for (const asked of NEW_CODE_FIELDS) {
    const problem = problemOf(asked, answers[asked.key] ?? '');
    if (problem) throw new Error(`${asked.flag}: ${problem}`);
  }
  const values = NEW_CODE_FIELDS.map(
    ({ key }) => [key, collapseWhitespace(answers[key] ?? '')] as const,
  );
  // Only the address may be empty: null then.
  return newCodeSchema.parse(
    Object.fromEntries(values.map(([key, value]) => [key, value === '' ? null : value])),
  );
}

const newCodeSchema = codeSchema
  .pick({
    id: true,
    label: true,
    body: true,
    title: true,
    profession: true,
    professionGroup: true,
    country: true,
    edition: true,
    officialUrl: true,
  })
  .extend({ binds: codeSchema.shape.binds.unwrap() });

function field(key: keyof NewCode, flag: string, question: string): NewCodeField {
  return { key, flag, question, required: true };
}
