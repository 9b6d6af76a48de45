import * as z from 'zod';

/** The maximum number of live editions. Each one makes every build longer. */
export const MAX_LIVE_EDITIONS = 3;

/** The name of an edition: its year, and its number in that year. */
const NAME = /^(20\d\d)\.([1-9]\d?)$/;

/** The shape of `_data/edition.yaml`, which stands beside the frozen data of an edition. */
export const editionFileSchema = z.strictObject({
  schemaVersion: z.literal(1),
  name: z.string().regex(NAME, 'is not an edition name. Write it like 2026.1, in quotes'),
  date: z.iso.date({ error: 'is not a date. Write it as 2026-11-25, in quotes' }),
});

/** An edition: its name (`2026.1`) and the day on which it was cut (`2026-11-25`). */
export type Edition = Pick<z.infer<typeof editionFileSchema>, 'name' | 'date'>;

/** The file with an edition's name and date, from its `_data` folder. */
export const EDITION_FILE = 'edition.yaml';

/** @returns the text of an edition's `edition.yaml`. */
export function editionYaml({ name, date }: Edition): string {
  return `# Written when the edition was cut. It never changes.\nschemaVersion: 1\nname: '${name}'\ndate: '${date}'\n`;
}

/** @returns whether a text is an edition name. */
export function isEditionName(text: string): boolean {
  return NAME.test(text);
}

/** @returns a number that grows from edition to edition; 0 for a text that is not an edition name. */
export function editionOrder(name: string): number {
  const [, year, number] = NAME.exec(name) ?? [];
  return Number(year ?? 0) * 100 + Number(number ?? 0);
}
