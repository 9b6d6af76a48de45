import * as z from 'zod';
import { apiChangesIndexSchema, apiChangesSchema } from './changesSchemas';
import {
  apiCodeSchema,
  apiCodesSchema,
  apiIndexSchema,
  apiPagesSchema,
  apiTopicSchema,
  apiTopicsSchema,
} from './schemas';

const anyFile = z
  .union([
    apiIndexSchema,
    apiCodesSchema,
    apiCodeSchema,
    apiTopicsSchema,
    apiTopicSchema,
    apiPagesSchema,
    apiChangesIndexSchema,
    apiChangesSchema,
  ])
  .meta({
    title: 'Therapy Boundaries',
    description: 'Any JSON file of the data. Each kind of file has its own shape under $defs.',
  });

/** @returns `schema.json`: a JSON Schema, draft 2020-12, of every JSON file. */
export function apiSchema(): z.core.JSONSchema.BaseSchema {
  return z.toJSONSchema(anyFile, { target: 'draft-2020-12' });
}
