import { collapseWhitespace } from '../../lib/text';
import { codeSchema } from '../reference/schema';
import {
  COUNTRIES,
  PROFESSION_GROUPS,
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
  country: Country;
  edition: string;
  officialUrl: string | null;
}

/** What was answered so far, as it was typed. */
export type Answers = Partial<Record<keyof NewCode, string>>;

/** One thing to ask about a new code. */
export interface NewCodeField {
  key: keyof NewCode;
  /** Its name on a command line. */
  flag: string;
  question: string;
  required: boolean;
}

/** What is asked about a new code, in this order. */
export const NEW_CODE_FIELDS: readonly NewCodeField[] = [
  field('id', 'id', 'Id, which is its file name and address for good (aca-2014)'),
  field('label', 'label', 'Short label, as it stands in a table (ACA 2014)'),
  field('body', 'body', 'Body that issues it (American Counseling Association)'),
  field('title', 'title', 'Its own title (ACA Code of Ethics)'),
  field('profession', 'profession', 'Whom it binds (professional counselors)'),
  field('professionGroup', 'group', `Profession (${Object.keys(PROFESSION_GROUPS).join(', ')})`),
  field('country', 'country', `Country (${Object.keys(COUNTRIES).join(', ')})`),
  field('edition', 'edition', 'Edition, as its body names it (2014)'),
  {
    ...field('officialUrl', 'address', "The publisher's own address of the code (may be empty)"),
    required: false,
  },
];

/**
 * Holds one answer against its field of the schema.
 * @param answer what was typed; empty where nothing was.
 * @returns what is wrong with it, as a sentence; undefined when it is fine.
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
 * Puts the answers together.
 * @param answers by the field's key; what is missing counts as empty.
 * @returns the new code.
 * @throws with the first problem, if an answer is not fine.
 */
export function newCodeOf(answers: Answers): NewCode {
  for (const asked of NEW_CODE_FIELDS) {
    const problem = problemOf(asked, answers[asked.key] ?? '');
    if (problem) throw new Error(`${asked.flag}: ${problem}`);
  }
  const values = NEW_CODE_FIELDS.map(
    ({ key }) => [key, collapseWhitespace(answers[key] ?? '')] as const,
  );
  // Only the address may be empty, and the data says so with null.
  return newCodeSchema.parse(
    Object.fromEntries(values.map(([key, value]) => [key, value === '' ? null : value])),
  );
}

const newCodeSchema = codeSchema.pick({
  id: true,
  label: true,
  body: true,
  title: true,
  profession: true,
  professionGroup: true,
  country: true,
  edition: true,
  officialUrl: true,
});

function field(key: keyof NewCode, flag: string, question: string): NewCodeField {
  return { key, flag, question, required: true };
}
