import * as z from 'zod';
import { jsonText } from '../../lib/text';
import { API_VERSION } from '../reference/api/edition';
import { complaintRoutesFileSchema, helpLinesFileSchema } from './schema';
import type { Support } from './support';

const schemaVersion = z.literal(API_VERSION).describe('Version of these shapes');

/** The schemas that this feature adds to `schema.json`. */
export const supportApiSchemas: readonly z.ZodType[] = [
  helpLinesFileSchema.extend({ schemaVersion }).meta({ id: 'HelpLines', title: 'help-lines.json' }),
  complaintRoutesFileSchema
    .extend({ schemaVersion })
    .meta({ id: 'ComplaintRoutes', title: 'complaint-routes.json' }),
];

/**
 * @returns the API files of one version: pairs of a path, from the edition's folder, and the text of
 *   the file; none for an edition that was cut before there was such data.
 */
export function supportApiFiles(support: Support | undefined): [path: string, text: string][] {
  if (!support) return [];
  const withVersion = (value: object) => jsonText({ ...value, schemaVersion: API_VERSION });
  return [
    ['help-lines.json', withVersion(support.helpLines)],
    ['complaint-routes.json', withVersion(support.complaints)],
  ];
}
