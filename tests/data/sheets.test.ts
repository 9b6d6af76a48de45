import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import * as z from 'zod';
import { loadReference } from '../../src/plugins/ethics-data/readData';

/**
 * Holds every published provision against the fact sheet it was made from. The sheets are not part
 * of the project; where they are not beside it, these tests skip.
 */
const SHEETS = '../shared/facts/codes';

const sheetSchema = z.object({
  id: z.string(),
  inForce: z.boolean().nullable().optional(),
  provisions: z
    .array(
      z.object({
        topic: z.string(),
        sections: z.array(z.coerce.string()).nullable(),
        stance: z.string(),
        waitingPeriod: z.string().nullable().optional(),
        confidence: z.string(),
      }),
    )
    .nullable(),
});

const { codes } = loadReference('.', 'docs/_data');
const sheets = existsSync(SHEETS)
  ? readdirSync(SHEETS).map((name) =>
      sheetSchema.parse(parse(readFileSync(`${SHEETS}/${name}`, 'utf8'))),
    )
  : [];

describe.skipIf(sheets.length === 0)(
  'published provisions and their fact sheets (skipped where the sheets are not beside the project)',
  () => {
    test.each(codes.map((code) => [code.id, code] as const))('%s', (id, code) => {
      const sheet = sheets.find((candidate) => candidate.id === id);
      expect(sheet, `${id} has no fact sheet`).toBeDefined();
      expect(code.inForce).toBe(sheet?.inForce ?? null);
      for (const provision of code.provisions.filter(({ published }) => published)) {
        const same = sheet?.provisions?.find(
          ({ topic, sections }) =>
            topic === provision.topic && sections?.join() === provision.sections.join(),
        );
        const where = `${id}, ${provision.topic}, ${provision.sections.join()}`;
        expect(same, `${where}: not in the sheet`).toBeDefined();
        expect(provision.stance, where).toBe(same?.stance);
        expect(provision.waitingPeriod, where).toBe(same?.waitingPeriod ?? null);
        expect(provision.verification, where).toBe(same?.confidence);
        expect(['read', 'corroborated'], where).toContain(same?.confidence);
      }
    });
  },
);
