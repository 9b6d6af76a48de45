import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { newestChecked, type DatedEdition } from '../../ethics/changes';
import { isPartialDate } from '../../ethics/partialDate';
import { apiEdition } from '../ethics-data/apiFiles';
import type { EthicsContent } from '../ethics-data';

/** Where an edition keeps the day on which it was cut, in its `_data`. */
const EDITION_FILE = 'edition.yaml';

/** A date for data that has none: there is no code in it. */
const NO_DATE = '1970';

/**
 * Dates every version of the data. Only dates that are in the data count: the day of the cut, or
 * else the newest day on which a code was checked.
 * @param siteDir top of the project.
 * @returns the versions in their order, the newest first.
 */
export function editionsOf(siteDir: string, content: EthicsContent): DatedEdition[] {
  return content.map(({ name, dataDir, reference }) => ({
    edition: apiEdition(name),
    date: dayOfCut(path.join(siteDir, dataDir)) ?? newestChecked(reference.codes) ?? NO_DATE,
    reference,
  }));
}

function dayOfCut(dataDir: string): string | undefined {
  const file = path.join(dataDir, EDITION_FILE);
  if (!existsSync(file)) return undefined;
  const value: unknown = parse(readFileSync(file, 'utf8'));
  const date =
    typeof value === 'object' && value !== null && 'date' in value ? value.date : undefined;
  if (typeof date === 'string' && isPartialDate(date)) return date;
  throw new Error(`${file} has no date. Write it like this: date: '2026-11-25'`);
}
