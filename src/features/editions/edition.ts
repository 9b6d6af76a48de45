import * as z from 'zod';

/** Most editions that are live at a time; each one more makes every build longer. */
export const MOST_EDITIONS = 3;

/** How an edition is called: its year, and its number in that year. */
const NAME = /^(20\d\d)\.([1-9]\d?)$/;

/** What is kept of an edition beside its frozen data, in `_data/edition.yaml`. */
export const editionFileSchema = z.strictObject({
  schemaVersion: z.literal(1),
  name: z.string().regex(NAME, 'is no name of an edition. Write it like 2026.1, in quotes'),
  date: z.iso.date({ error: 'is not a day. Write it as 2026-11-25, in quotes' }),
});

/** An edition: its name (`2026.1`) and the day on which it was cut (`2026-11-25`). */
export type Edition = Pick<z.infer<typeof editionFileSchema>, 'name' | 'date'>;

/** The file of an edition, from its `_data` folder. */
export const EDITION_FILE = 'edition.yaml';

/** @returns the text of the file that keeps an edition's date. */
export function editionYaml({ name, date }: Edition): string {
  return `# Written when the edition was cut. It never changes.\nschemaVersion: 1\nname: '${name}'\ndate: '${date}'\n`;
}

/** @returns whether a text is a name of an edition. */
export function isEditionName(text: string): boolean {
  return NAME.test(text);
}

/** @returns a number that grows from edition to edition; 0 for what is no name of one. */
export function editionOrder(name: string): number {
  const [, year, number] = NAME.exec(name) ?? [];
  return Number(year ?? 0) * 100 + Number(number ?? 0);
}
