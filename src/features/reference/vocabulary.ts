// The enumerations of the data. docs/about, #states, explains the states to readers.

/** What a provision does with its topic, from the strictest on. */
export const STANCES = [
  'prohibited',
  'discouraged',
  'conditional',
  'required',
  'permitted',
  'silent',
] as const;
export type Stance = (typeof STANCES)[number];

/** The state of a cell: a stance, or not checked yet. From the strictest on. */
export const STATES = [...STANCES, 'not-checked'] as const;
export type State = (typeof STATES)[number];

/** How a provision was verified. Only the first two kinds are published. */
export const VERIFICATIONS = ['read', 'corroborated', 'unconfirmed'] as const;
export type Verification = (typeof VERIFICATIONS)[number];

/** Whom a code binds. */
export const BINDINGS = ['members', 'registrants', 'everyone'] as const;
export type Binding = (typeof BINDINGS)[number];

/** What a provision rests on if not on the text of its code alone. */
export const BASES = [
  'guidance',
  'partly-guidance',
  'supplement',
  'policy',
  'procedure',
  'law',
] as const;
export type Basis = (typeof BASES)[number];

/** The country of the body that issues a code: ISO 3166-1 alpha-2, or INT for several countries. */
export const COUNTRIES = {
  US: 'United States',
  GB: 'United Kingdom',
  IE: 'Ireland',
  CA: 'Canada',
  AU: 'Australia',
  NZ: 'New Zealand',
  INT: 'Several countries',
} as const;
export type Country = keyof typeof COUNTRIES;

/** The professions by which codes are filtered. A code belongs to the one it is written for. */
export const PROFESSION_GROUPS = {
  counselors: 'Counselors and psychotherapists',
  psychologists: 'Psychologists',
  'social-workers': 'Social workers',
  'family-therapists': 'Marriage and family therapists',
  psychiatrists: 'Psychiatrists',
  several: 'Several professions',
} as const;
export type ProfessionGroup = keyof typeof PROFESSION_GROUPS;

/** How each state is shown: a label, a short label for narrow cells, and a sentence on its meaning. */
export const STATE_WORDS: Record<State, { label: string; short: string; means: string }> = {
  prohibited: {
    label: 'Ruled out',
    short: 'Ruled out',
    means: 'The code tells its members not to do this.',
  },
  discouraged: {
    label: 'To be avoided',
    short: 'Avoid',
    means: 'The code tells its members to avoid this, at least where it could do harm.',
  },
  conditional: {
    label: 'Only under conditions',
    short: 'Conditions',
    means: 'The code allows this only where its conditions are met.',
  },
  required: { label: 'A duty', short: 'Duty', means: 'The code tells its members to do this.' },
  permitted: { label: 'Allowed', short: 'Allowed', means: 'The code says that this may be done.' },
  silent: {
    label: 'Not mentioned',
    short: 'Not mentioned',
    means: 'We looked and the code has no rule on this by name. General rules still apply.',
  },
  'not-checked': {
    label: 'Not checked yet',
    short: 'Not checked',
    means: 'We have not yet confirmed what the code says. It may well have a rule.',
  },
};
