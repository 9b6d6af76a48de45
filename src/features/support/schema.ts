import * as z from 'zod';
import { schemaVersionSchema } from '../reference/schema';
import { idSchema, partialDate, pastDate, text } from '../../lib/data/fields';

/** What a service is for. A service may be for several. */
export const NEEDS = [
  'crisis',
  'sexual-violence',
  'domestic-abuse',
  'young-people',
  'harmed-by-therapist',
  'therapy-concerns',
] as const;
export type Need = (typeof NEEDS)[number];

/** What may be missing in a place: a service for a need, or the emergency number. */
const GAPS = [...NEEDS, 'emergency'] as const;

/** The places of this site: the id is part of addresses, such as `/complain/uk`. */
export const PLACES = {
  us: 'United States',
  uk: 'United Kingdom',
  ireland: 'Ireland',
  canada: 'Canada',
  australia: 'Australia',
  'new-zealand': 'New Zealand',
} as const;
export type PlaceId = keyof typeof PLACES;
export const PLACE_IDS = Object.keys(PLACES) as [PlaceId, ...PlaceId[]];

/** What kind of body takes a complaint. `none`: there is no body, and the entry says so. */
const ROUTE_KINDS = [
  'regulator',
  'register',
  'association',
  'health-service',
  'health-complaints',
  'oversight',
  'privacy',
  'none',
] as const;

/** The address of another site that readers are sent to. */
export const httpsAddress = z.url({
  protocol: /^https$/,
  error: 'is not an address that readers can be sent to. Write it whole, with https://',
});
const verification = z
  .enum(['read', 'corroborated'])
  .describe(
    'read: we read it with the service or a body that sends people there. corroborated: two good accounts agree. What is neither does not stand here',
  );
const asOf = partialDate.optional().describe('The date of the page that was read, if it has one');
const number = z
  .string()
  .regex(/^[0-9][0-9 -]*[0-9]$/, 'is not a number to dial. Use digits, spaces and hyphens')
  .describe('As people write it: 800-656-4673');

const serviceSchema = z.strictObject({
  id: idSchema.describe('It never changes'),
  name: text.describe('Its own name'),
  for: z.array(z.enum(NEEDS)).min(1).describe('What it is for'),
  region: text.optional().describe('The part of the place that it covers, if not all'),
  who: text.optional().describe('Whom it helps'),
  phone: z
    .strictObject({
      number,
      words: text.optional().describe('The number in letters, or what to choose: option 2'),
    })
    .optional()
    .describe('The number to call'),
  phone2: number.optional().describe('A second number to call'),
  tty: number.optional().describe('The number for people who are deaf or hard of hearing'),
  text: z
    .strictObject({
      number,
      word: text.optional().describe('The word to begin with: HOME'),
    })
    .optional()
    .describe('The number for text messages'),
  chat: httpsAddress.optional().describe('Where its online chat starts'),
  hours: text.optional().describe('When it answers. No value: not confirmed'),
  free: z.literal(true).optional().describe('Set it only where a source says that it is free'),
  bill: text
    .optional()
    .describe('Whether it shows on a phone bill, and who says so. No value: no source says'),
  anonymous: z.literal(true).optional().describe('Set it only where the service says so'),
  says: text.optional().describe('What else somebody needs to know before they call'),
  url: httpsAddress.optional().describe('Its website'),
  webAddress: text
    .optional()
    .describe('Its website as text, where https could not be confirmed: it is not linked'),
  verification,
  asOf,
});
export type Service = z.infer<typeof serviceSchema>;

const placeSchema = z.strictObject({
  id: z.enum(PLACE_IDS).describe('Part of addresses. It never changes'),
  name: text.describe('Its name, as readers know it'),
  emergency: z
    .strictObject({ number, verification, asOf })
    .optional()
    .describe('The emergency number. No value: not confirmed'),
  cannotSpeak: z
    .strictObject({ says: text, verification, asOf })
    .optional()
    .describe('How to call for help without speaking'),
  services: z.array(serviceSchema).min(1).describe('In the order in which readers see them'),
  notConfirmed: z
    .array(
      z.strictObject({
        need: z.enum(GAPS).describe('What it is about'),
        says: text.describe('What was looked for and not confirmed, without a number'),
      }),
    )
    .optional()
    .describe('Gaps that readers are told of'),
});
export type Place = z.infer<typeof placeSchema>;

/** `help-lines.yaml`. */
export const helpLinesFileSchema = z.strictObject({
  schemaVersion: schemaVersionSchema,
  checked: pastDate.describe('When the file was last checked'),
  places: z.array(placeSchema).min(1).describe('One entry for each country'),
  anywhere: z.array(serviceSchema).describe('Services for people in any country'),
});
export type HelpLines = z.infer<typeof helpLinesFileSchema>;

const routeSchema = z.strictObject({
  id: idSchema.describe('It never changes'),
  place: z.enum(PLACE_IDS).describe('The country'),
  region: text.optional().describe('The part of the country, if not all'),
  body: text.describe('Who takes the complaint'),
  kind: z.enum(ROUTE_KINDS).describe('What kind of body it is'),
  about: text.describe('About whom or what'),
  codes: z.array(idSchema).optional().describe('Ids of the codes that its people follow'),
  says: text.optional().describe('What to know where there is no body'),
  can: text.optional().describe('What it can do'),
  cannot: text.optional().describe('What it cannot do'),
  who: text.optional().describe('Who may complain'),
  timeLimit: z
    .strictObject({
      period: text.describe('The limit in short: 3 years'),
      says: text.describe('From when it counts, and what may change it'),
      verification,
    })
    .optional()
    .describe('No value: not checked yet. It never means that there is no limit'),
  anonymous: text.optional().describe('Whether a complaint can be made without a name'),
  therapistSees: text.optional().describe('What the therapist is told or shown'),
  afterLeaving: text.optional().describe('Whether it acts once the therapist has left'),
  duringTherapy: text.optional().describe('What it says about complaints while therapy goes on'),
  protection: text.optional().describe('What protects the person who complains'),
  how: text.optional().describe('How to complain, and how long it takes'),
  free: z.literal(true).optional().describe('Set it only where a source says that it is free'),
  helper: z
    .strictObject({ says: text, phone: number })
    .optional()
    .describe('A service that helps with the complaint'),
  helpFirst: idSchema.optional().describe('Id of a service in help-lines.yaml to talk to first'),
  find: z
    .array(z.strictObject({ who: text, what: text, url: httpsAddress }))
    .optional()
    .describe('Where to find the right body, if there are many'),
  url: httpsAddress.optional().describe("The body's own page"),
  email: z.email().optional().describe('Its address for complaints'),
  phone: text.optional().describe('Its number, with hours if they are known'),
  verification,
  asOf,
});
export type Route = z.infer<typeof routeSchema>;

const stepSchema = z.strictObject({
  title: text.describe('The step in a few words'),
  says: text.describe('What happens, with examples'),
  routes: z.array(idSchema).min(1).describe('Ids of the bodies on which the examples rest'),
});
export type Step = z.infer<typeof stepSchema>;

/** `complaint-routes.yaml`. */
export const complaintRoutesFileSchema = z.strictObject({
  schemaVersion: schemaVersionSchema,
  checked: pastDate.describe('When the file was last checked'),
  routes: z
    .array(routeSchema)
    .min(1)
    .describe('By country, in the order in which readers see them'),
  steps: z.array(stepSchema).min(1).describe('What usually happens after a complaint, in order'),
});
export type ComplaintRoutes = z.infer<typeof complaintRoutesFileSchema>;
