import { newestChecked, type DatedEdition } from '..';
import { frozenEditions } from '../../editions/node/frozenEditions';
import { apiEdition } from '../../reference/node/apiFiles';
import type { DataContent } from '../../reference/node';

/** A date for data that has none: there is no code in it. */
const NO_DATE = '1970';

/**
 * Dates every version of the data. Only dates that are in the data count: the day of the cut, or
 * for today's text the newest day on which a code was checked.
 * @param siteDir top of the project.
 * @returns the versions in their order, the newest first.
 * @throws if an edition does not say when it was cut.
 */
export function editionsOf(siteDir: string, content: DataContent): DatedEdition[] {
  const cut = new Map(frozenEditions(siteDir).map(({ name, date }) => [name, date]));
  return content.map(({ name, reference }) => ({
    edition: apiEdition(name),
    date: cut.get(name) ?? newestChecked(reference.codes) ?? NO_DATE,
    reference,
  }));
}
