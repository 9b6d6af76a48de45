import * as z from 'zod';
import { idSchema } from '../../../lib/data/fields';
import { API_VERSION } from '../../reference/api/edition';
import { boardSchema, jurisdictionSchema, questionsFileSchema, ruleSchema } from '../schema';

// The shapes of the API's files on the law. Each `id` becomes a name under `$defs` in schema.json.

const path = z.string().regex(/^\//).describe('Address, from the top of the site');
const schemaVersion = z.literal(API_VERSION).describe('Version of these shapes');
const verification = ruleSchema.shape.verification.exclude(['unconfirmed']);

export const apiRuleSchema = ruleSchema
  .extend({ verification, address: path.describe('Its place on the page of its jurisdiction') })
  .meta({ id: 'LawRule' });
export type ApiRule = z.infer<typeof apiRuleSchema>;

export const apiJurisdictionSchema = jurisdictionSchema
  .omit({ tile: true, alsoSaid: true })
  .extend({
    boards: z.array(boardSchema.extend({ verification })),
    rules: z.array(apiRuleSchema),
    notChecked: z
      .array(idSchema)
      .describe('Questions without a published rule; also "boards", if none is known'),
    address: path.describe("The place's page"),
  })
  .meta({ id: 'LawFile', title: 'law/<id>.json' });
export type ApiJurisdiction = z.infer<typeof apiJurisdictionSchema>;

export const apiLawIndexSchema = z
  .strictObject({
    schemaVersion,
    notice: z.string(),
    ...questionsFileSchema.omit({ schemaVersion: true }).shape,
    jurisdictions: z.array(
      apiJurisdictionSchema
        .pick({ id: true, name: true, country: true, level: true, checked: true, notChecked: true })
        .extend({ address: path, url: path.describe('Its file') }),
    ),
  })
  .meta({ id: 'LawIndex', title: 'law/index.json' });
export type ApiLawIndex = z.infer<typeof apiLawIndexSchema>;

/** The schemas that the law adds to `schema.json`. */
export const lawApiSchemas = [apiLawIndexSchema, apiJurisdictionSchema] as const;
