import * as z from 'zod';
import { apiRule } from '../law/api/json';
import { apiRuleSchema } from '../law/api/schemas';
import { apiProvision } from '../reference/api/json';
import { API_FOLDER, API_VERSION, type ApiEdition } from '../reference/api/edition';
import { apiProvisionSchema } from '../reference/api/schemas';
import { idSchema } from '../../lib/data/fields';
import type { Provision } from '../reference/schema';
import { BINDINGS } from '../reference/vocabulary';
import { editionDiffAddress, editionDiffFile } from './addresses';
import { countChanges, type DatedEdition, type EditionDiff } from './diff';

const schemaVersion = z.literal(API_VERSION).describe('Version of these shapes');
const path = z.string().regex(/^\//).describe('Address, from the top of the site');
const edition = z.string().min(1).describe('Name of an edition, or latest');
const count = z.int().min(0);
const bindingSchema = z
  .enum(BINDINGS)
  .nullable()
  .describe('Whom a code binds; null if the edition does not say');

const listSchema = (id: z.ZodString) =>
  z.strictObject({
    added: z.array(id),
    removed: z.array(id),
    renamed: z.array(z.strictObject({ id, before: z.string(), after: z.string() })),
  });

/** Schema of `changes.json`. */
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
        law: z
          .strictObject({ added: count, changed: count, removed: count })
          .describe('The same for the law, by place and question'),
        url: path.describe('The file of the pair'),
        address: path.describe('The page of the pair'),
      }),
    ),
  })
  .meta({ id: 'ChangesIndex', title: 'changes.json' });
export type ApiChangesIndex = z.infer<typeof apiChangesIndexSchema>;

/** Schema of `changes/<from>/<to>.json`. */
export const apiChangesSchema = z
  .strictObject({
    schemaVersion,
    from: edition,
    to: edition,
    codes: listSchema(idSchema).describe('Codes that came, went or are called otherwise'),
    topics: listSchema(idSchema).describe('The same for the rule topics'),
    superseded: z.array(idSchema).describe('Codes that are superseded since'),
    binds: z
      .array(z.strictObject({ id: idSchema, before: bindingSchema, after: bindingSchema }))
      .describe('Codes of both editions that now bind a different group of people'),
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
    law: z
      .array(
        z.strictObject({
          kind: z.enum(['added', 'changed', 'removed']),
          place: idSchema,
          question: idSchema,
          before: z.array(apiRuleSchema).describe('With addresses in the older edition'),
          after: z.array(apiRuleSchema).describe('With addresses in the newer edition'),
        }),
      )
      .describe('What differs in the law, by place and question'),
  })
  .meta({ id: 'Changes', title: 'changes/<from>/<to>.json' });
export type ApiChanges = z.infer<typeof apiChangesSchema>;

/** The schemas that this feature adds to `schema.json`. */
export const changesApiSchemas = [apiChangesIndexSchema, apiChangesSchema] as const;

/**
 * Builds `changes.json`: which comparisons there are, how much differs, and where their files are.
 * @param editions the newest first.
 * @param diffs one for any two of them.
 */
export function apiChangesIndex(
  editions: readonly DatedEdition[],
  diffs: readonly EditionDiff[],
): ApiChangesIndex {
  return {
    schemaVersion: API_VERSION,
    editions: editions.map(({ edition: { name }, date }) => ({ name, date })),
    pairs: diffs.map(({ older, newer, cells, law }) => ({
      from: older.edition.name,
      to: newer.edition.name,
      ...countChanges(cells),
      law: countChanges(law),
      url: `/${API_FOLDER}/${editionDiffFile(older.edition, newer.edition)}`,
      address: editionDiffAddress(older.edition, newer.edition),
    })),
  };
}

/** Builds `changes/<from>/<to>.json`: what differs, with both versions of each cell. */
export function apiChanges({ older, newer, cells, lists, law }: EditionDiff): ApiChanges {
  const provisions = (list: readonly Provision[], code: string, of: ApiEdition) =>
    list.map((provision) => apiProvision(provision, code, of));
  return {
    schemaVersion: API_VERSION,
    from: older.edition.name,
    to: newer.edition.name,
    ...lists,
    changes: cells.map(({ kind, code, topic, before, after }) => ({
      kind,
      code,
      topic,
      before: provisions(before, code, older.edition),
      after: provisions(after, code, newer.edition),
    })),
    law: law.map(({ kind, place, question, before, after }) => ({
      kind,
      place,
      question,
      before: before.map((rule) => apiRule(place, rule, older.edition)),
      after: after.map((rule) => apiRule(place, rule, newer.edition)),
    })),
  };
}
