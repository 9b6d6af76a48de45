import * as z from 'zod';
import { idSchema } from '../reference/schema';
import { API_VERSION } from '../reference/api/edition';
import { apiProvisionSchema } from '../reference/api/schemas';

/** The shapes of what changed between editions, for others. */

const schemaVersion = z.literal(API_VERSION).describe('Version of these shapes');
const path = z.string().regex(/^\//).describe('Address, from the top of the site');
const edition = z.string().min(1).describe('Name of an edition, or latest');
const count = z.int().min(0);

const listSchema = (id: z.ZodString) =>
  z.strictObject({
    added: z.array(id),
    removed: z.array(id),
    renamed: z.array(z.strictObject({ id, before: z.string(), after: z.string() })),
  });

export const apiChangesIndexSchema = z
  .strictObject({
    schemaVersion,
    editions: z
      .array(
        z.strictObject({
          name: edition,
          date: z.string().describe('The day it was cut; for latest, when a code was last checked'),
        }),
      )
      .describe('The newest first'),
    pairs: z.array(
      z.strictObject({
        from: edition,
        to: edition,
        added: count,
        changed: count,
        removed: count,
        url: path.describe('The file of the pair'),
        address: path.describe('The page of the pair'),
      }),
    ),
  })
  .meta({ id: 'ChangesIndex', title: 'changes.json' });
export type ApiChangesIndex = z.infer<typeof apiChangesIndexSchema>;

export const apiChangesSchema = z
  .strictObject({
    schemaVersion,
    from: edition,
    to: edition,
    codes: listSchema(idSchema).describe('Codes that came, went or are called otherwise'),
    topics: listSchema(idSchema).describe('The same for the rule topics'),
    superseded: z.array(idSchema).describe('Codes that are superseded since'),
    changes: z.array(
      z.strictObject({
        kind: z
          .enum(['added', 'changed', 'removed'])
          .describe('added: it was not checked before. removed: it is not checked any more'),
        code: idSchema,
        topic: idSchema,
        before: z.array(apiProvisionSchema).describe('With addresses in the older edition'),
        after: z.array(apiProvisionSchema).describe('With addresses in the newer edition'),
      }),
    ),
  })
  .meta({ id: 'Changes', title: 'changes/<from>/<to>.json' });
export type ApiChanges = z.infer<typeof apiChangesSchema>;

/** Schemas of the JSON files of this feature, for `schema.json`. */
export const changesApiSchemas = [apiChangesIndexSchema, apiChangesSchema] as const;
