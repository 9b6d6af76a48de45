import * as z from 'zod';
import { schemaVersionSchema } from '../reference/schema';
import { idSchema, partialDate, pastDate, text } from '../../lib/data/fields';
import { httpsAddress, PLACE_IDS } from '../support/schema';

/** What stands behind the letters after a name, and how each kind is called for readers. */
export const CREDENTIAL_KINDS = {
  license: 'License: permission by a government to practice or to use a title',
  registration: 'Registration on a register that the law sets up',
  register: 'On a voluntary register',
  certification: 'Certification by a private body',
  membership: 'Membership',
  degree: 'Degree',
  none: 'Nothing: anyone may use it',
} as const;
type CredentialKind = keyof typeof CREDENTIAL_KINDS;

const place = z.enum(PLACE_IDS).describe('The country');
const letters = z.array(text).min(1);

const credentialSchema = z.strictObject({
  id: idSchema.describe('Its address on the page /which-code. It never changes'),
  place,
  letters: letters.describe('The letters or words, as they stand after a name'),
  lettersNotSeen: z
    .literal(true)
    .optional()
    .describe('Set it if the source tells of the membership and not of the letters'),
  title: text.describe('What they stand for'),
  kind: z
    .enum(Object.keys(CREDENTIAL_KINDS) as [CredentialKind, ...CredentialKind[]])
    .describe('What stands behind them'),
  givenBy: text.describe('Who gives them'),
  codes: z.array(idSchema).describe('Ids of the codes that people with them may follow'),
  binds: text.optional().describe('Whom these codes bind. No value: not checked'),
  complaints: z.array(idSchema).describe('Ids of routes in complaint-routes.yaml'),
  register: idSchema.optional().describe('Id of the register where a name can be checked'),
  says: text.describe('What the letters show, and what they do not'),
  verification: z
    .enum(['read', 'corroborated'])
    .describe('read: we read it. corroborated: two good accounts agree'),
  asOf: partialDate.optional().describe('The date of the page that was read, if it has one'),
});
export type Credential = z.infer<typeof credentialSchema>;

const registerSchema = z.strictObject({
  id: idSchema,
  place,
  who: text.describe('Whom it lists'),
  body: text.describe('Who keeps it'),
  how: text.describe('How to look somebody up'),
  url: httpsAddress.optional(),
});
export type Register = z.infer<typeof registerSchema>;

/** `credentials.yaml`. */
export const credentialsFileSchema = z.strictObject({
  schemaVersion: schemaVersionSchema,
  checked: pastDate.describe('When the file was last checked'),
  principles: z.array(text).min(1).describe('What holds everywhere'),
  registers: z.array(registerSchema).min(1).describe('Where a name can be checked'),
  credentials: z
    .array(credentialSchema)
    .min(1)
    .describe('By country, in the order in which readers see them'),
  notChecked: z
    .array(z.strictObject({ place, letters }))
    .describe('Letters of which nothing is confirmed'),
});
export type CredentialsFile = z.infer<typeof credentialsFileSchema>;
