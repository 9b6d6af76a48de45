import * as z from 'zod';
import {
  apiCodeSchema,
  apiCodesSchema,
  apiIndexSchema,
  apiTopicSchema,
  apiTopicsSchema,
} from './schemas';

/**
 * @param others schemas of the files that other features write below the API folder.
 * @returns `schema.json`: a JSON Schema, draft 2020-12, of every JSON file.
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
