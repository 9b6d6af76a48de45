import * as z from 'zod';
import { jsonText } from '../../lib/text';
import { API_VERSION } from '../reference/api/edition';
import { credentialsFileSchema, type CredentialsFile } from './schema';

/** The schemas that this feature adds to `schema.json`. */
export const credentialApiSchemas: readonly z.ZodType[] = [
  credentialsFileSchema
    .extend({ schemaVersion: z.literal(API_VERSION).describe('Version of these shapes') })
    .meta({ id: 'Credentials', title: 'credentials.json' }),
];

/**
 * @returns the API file of one version: a pair of its path, from the edition's folder, and its text;
 *   none for an edition that was cut before there was such data.
 */
export function credentialApiFiles(
  credentials: CredentialsFile | undefined,
): [path: string, text: string][] {
  return credentials
    ? [['credentials.json', jsonText({ ...credentials, schemaVersion: API_VERSION })]]
    : [];
}
