import * as z from 'zod';
import type { Standing } from '../cells';
import { idSchema } from '../../../lib/data/fields';
import { codeSchema, provisionSchema, topicSchema } from '../schema';
import { STATES } from '../vocabulary';
import { API_VERSION } from './edition';

// The shapes of the API's files. Each `id` becomes a name under `$defs` in schema.json.

const path = z.string().regex(/^\//).describe('Address, from the top of the site');
const schemaVersion = z.literal(API_VERSION).describe('Version of these shapes');
const state = z.enum(STATES);

export const apiProvisionSchema = provisionSchema
  .extend({
    verification: provisionSchema.shape.verification
      .exclude(['unconfirmed'])
      .describe('read: we read its text. corroborated: two accounts agree'),
    address: path.describe('Its row on the page that compares the topic'),
  })
  .meta({ id: 'Provision' });
export type ApiProvision = z.infer<typeof apiProvisionSchema>;

export const apiCodeSchema = codeSchema
  .omit({ professionGroup: true })
  .extend({
    provisions: z.array(apiProvisionSchema),
    notChecked: z.array(idSchema).describe('Topics on which this code has not been checked yet'),
    address: path.describe("The code's page"),
  })
  .meta({ id: 'CodeFile', title: 'codes/<id>.json' });
export type ApiCode = z.infer<typeof apiCodeSchema>;

const STANDINGS = ['compared', 'earlier', 'unread'] as const satisfies readonly Standing[];

export const apiCodesSchema = z
  .strictObject({
    schemaVersion,
    codes: z.array(
      apiCodeSchema.omit({ provisions: true }).extend({
        standing: z
          .enum(STANDINGS)
          .describe('compared by default, an earlier edition, or still mostly unread'),
        coverage: z
          .strictObject({ checked: z.int().min(0), of: z.int().min(0) })
          .describe('On how many of the rule topics it is checked'),
        url: path.describe("The code's file"),
      }),
    ),
  })
  .meta({ id: 'CodesList', title: 'codes.json' });
export type ApiCodes = z.infer<typeof apiCodesSchema>;

const topicSummarySchema = topicSchema.extend({
  address: path.nullable().describe('The page that compares it; null for an idea'),
});
export type ApiTopicSummary = z.infer<typeof topicSummarySchema>;

export const apiTopicSchema = topicSummarySchema
  .extend({
    cells: z
      .array(
        z.strictObject({
          code: idSchema.describe('Id of the code'),
          state: state.describe('The strictest of its provisions; not-checked where it has none'),
          provisions: z.array(apiProvisionSchema),
        }),
      )
      .optional()
      .describe('What every code says on it; only for topics of kind rule'),
  })
  .meta({ id: 'TopicFile', title: 'topics/<id>.json' });
export type ApiTopic = z.infer<typeof apiTopicSchema>;

export const apiTopicsSchema = z
  .strictObject({
    schemaVersion,
    topics: z.array(topicSummarySchema.extend({ url: path.describe("The topic's file") })),
  })
  .meta({ id: 'TopicsList', title: 'topics.json' });
export type ApiTopics = z.infer<typeof apiTopicsSchema>;

export const apiIndexSchema = z
  .strictObject({
    schemaVersion,
    edition: z.string().min(1).describe('latest, or the name of the edition'),
    license: z.strictObject({ text: z.string(), data: z.string(), code: z.string() }),
    notice: z.string(),
    states: z.array(z.strictObject({ id: state, label: z.string(), means: z.string() })),
    files: z.array(z.string()).describe('Every file, from the folder of this one'),
  })
  .meta({ id: 'Index', title: 'index.json' });
export type ApiIndex = z.infer<typeof apiIndexSchema>;

/**
 * Builds `schema.json`.
 * @param others schemas of the JSON files that other features write below the API folder.
 * @returns a JSON Schema (draft 2020-12) that matches any JSON file of the API.
 */
export function apiSchema(others: readonly z.ZodType[]): z.core.JSONSchema.BaseSchema {
  const anyFile = z
    .union([
      apiIndexSchema,
      apiCodesSchema,
      apiCodeSchema,
      apiTopicsSchema,
      apiTopicSchema,
      ...others,
    ])
    .meta({
      title: 'Therapy Boundaries',
      description: 'Any JSON file of the data. Each kind of file has its own shape under $defs.',
    });
  return z.toJSONSchema(anyFile, { target: 'draft-2020-12' });
}
