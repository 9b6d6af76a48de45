import * as z from 'zod';
import { pastDate, text } from '../../lib/data/fields';
import type { Diagnostic } from '../../lib/diagnostics';
import { parseDataFile, type DataFile } from '../../lib/yaml';

const erratumSchema = z.strictObject({
  edition: text.describe('Name of the edition that has the error'),
  pages: z
    .array(z.string().regex(/^\/[^\s#?]*$/, 'is not an address of this site. Start it with /'))
    .min(1, 'names no page')
    .describe('Addresses of the pages with the error, without the name of the edition'),
  says: text.describe('What the edition says'),
  correct: text.describe('What is right'),
  date: pastDate.describe('When the error was confirmed'),
});

/** A known error of an edition. The text of the edition stays as it is. */
export type Erratum = z.infer<typeof erratumSchema>;

/** Addresses of the pages of each live edition, without its name, by the name. */
export type EditionPages = ReadonlyMap<string, ReadonlySet<string>>;

/**
 * Parses and validates `errata.yaml`.
 * @param isArchived tells whether there was an edition of this name that is archived. Its errata
 *   stay in the file and are left out of the result.
 * @returns the errata of the live editions in the file's order, and every diagnostic of the file.
 *   Never throws.
 */
export function readErrata(
  file: DataFile,
  pages: EditionPages,
  isArchived: (edition: string) => boolean,
): { errata: Erratum[]; diagnostics: Diagnostic[] } {
  const { parsed, diagnostics } = parseDataFile(file, z.array(erratumSchema).nullable());
  if (!parsed) return { errata: [], diagnostics };
  const errata = parsed.value ?? [];
  const wrong = errata.flatMap(({ edition, pages: addresses }, index): Diagnostic[] => {
    if (isArchived(edition)) return [];
    const known = pages.get(edition);
    const diagnosticOf = (path: PropertyKey[], problem: string, fix: string) => ({
      file: file.path,
      line: parsed.lineOf([index, ...path]),
      key: `[${index}].${String(path[0])}`,
      problem,
      fix,
    });
    if (!known) {
      const names = [...pages.keys()].join(', ') || 'none';
      return [
        diagnosticOf(['edition'], `There is no edition ${edition}.`, `Live editions: ${names}.`),
      ];
    }
    return addresses.flatMap((address, place) =>
      known.has(address)
        ? []
        : diagnosticOf(
            ['pages', place],
            `Edition ${edition} has no page ${address}.`,
            'Write the address without the name of the edition, as in /compare/gifts.',
          ),
    );
  });
  return { errata: errata.filter(({ edition }) => pages.has(edition)), diagnostics: wrong };
}

/** Schema of `errata.json`, the file of the API. */
export const apiErrataSchema = z
  .strictObject({
    schemaVersion: z.literal(1).describe('Version of these shapes'),
    errata: z.array(erratumSchema),
  })
  .meta({ id: 'Errata', title: 'errata.json' });

/** @returns `errata.json`. */
export function apiErrata(errata: readonly Erratum[]): z.infer<typeof apiErrataSchema> {
  return { schemaVersion: 1, errata: [...errata] };
}
