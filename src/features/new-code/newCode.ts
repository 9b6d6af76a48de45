import { Scalar, stringify } from 'yaml';
import type { NewCode } from './newCodeFields';
import {
  codeSchema,
  complaintsSchema,
  provisionSchema,
  type Code,
  type Topic,
} from '../reference/schema';

/** What goes into the keys that the schema doesn't describe. */
const GOES_IN: Partial<Record<keyof Code, string>> = {
  id: 'The name of this file and the address of its page. It never changes',
  abbreviation: "The body's initials",
  country: 'Where the body sits; the list is in src/ethics/vocabulary.ts',
  adopted: "'2014', '2014-03' or '2014-03-26', as far as it is known; null: not known",
  effective: 'When it took effect, as a date; null: not known, or the same as adopted',
  complaints: 'Who takes complaints; null: not checked yet',
  provisions: 'One entry a rule, once its text has been read',
};

/**
 * A code of which nothing has been checked.
 * @param code what is known of it.
 * @param topics every topic there is; ideas are left out.
 * @param today `2026-11-23`.
 * @returns the code with every rule topic as a gap.
 */
export function uncheckedCode(code: NewCode, topics: readonly Topic[], today: string): Code {
  const { id, label, body, title, profession, professionGroup } = code;
  return {
    id,
    label,
    body,
    abbreviation: abbreviationOf(label),
    title,
    profession,
    professionGroup,
    country: code.country,
    edition: code.edition,
    adopted: null,
    effective: null,
    inForce: null,
    supersededBy: null,
    revisionNote: null,
    checked: today.slice(0, 'YYYY-MM'.length),
    officialUrl: code.officialUrl,
    complaints: null,
    provisions: [],
    notChecked: topics.filter(({ kind }) => kind === 'rule').map((topic) => topic.id),
  };
}

/**
 * Writes the data file of a new code.
 * @param code a code of which nothing has been checked.
 * @returns YAML with every key of the schema, and over each key a comment on what goes in.
 */
export function newCodeYaml(code: Code): string {
  const keys = Object.keys(codeSchema.shape) as (keyof Code)[];
  const entries = keys.map((key) => {
    const goesIn = GOES_IN[key] ?? codeSchema.shape[key].description ?? '';
    return `# ${goesIn}.\n${keysWithin(key)}${entry(key, code[key])}`;
  });
  const head =
    '# A skeleton: nothing in here has been checked. Take a comment out once its key is filled in.\n';
  return head + entries.join('');
}

/** @returns how the body is called for short: the label without its year. */
export function abbreviationOf(label: string): string {
  return label.replace(/\s+\d{4}$/, '');
}

/** @returns the line that puts the code's page among the others, as sidebars.ts writes it. */
export function sidebarLine(id: string): string {
  return `        'codes/${id}',`;
}

/** A key with its value; dates and years in quotes, as the data has them. */
function entry(key: keyof Code, value: unknown): string {
  const scalar = new Scalar(value);
  if (typeof value === 'string' && /^\d/.test(value)) scalar.type = 'QUOTE_SINGLE';
  const written = typeof value === 'string' ? scalar : value;
  return stringify({ [key]: written }, { singleQuote: true, lineWidth: 0 });
}

/** The keys of what a key holds, in comments, so that an author need not look them up. */
function keysWithin(key: keyof Code): string {
  if (key === 'complaints') return comments(complaintsSchema.shape);
  if (key === 'provisions') return comments(provisionSchema.shape);
  return '';
}

function comments(shape: Record<string, { description?: string | undefined }>): string {
  return Object.entries(shape)
    .map(([key, { description }]) => `#   ${key}: ${description ?? ''}\n`)
    .join('');
}
