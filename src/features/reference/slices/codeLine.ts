import type { Code } from '../schema';

/** A code in a line: what a table row, a citation or a list of sources needs. */
export interface CodeLine {
  id: string;
  label: string;
  abbreviation: string;
  title: string;
  body: string;
  profession: string;
  country: Code['country'];
  edition: string;
  inForce: boolean | null;
  officialUrl: string | null;
}

/** @returns the code in a line. */
export function codeLine(code: Code): CodeLine {
  const { id, label, abbreviation, title, body, profession, country } = code;
  const { edition, inForce, officialUrl } = code;
  return {
    id,
    label,
    abbreviation,
    title,
    body,
    profession,
    country,
    edition,
    inForce,
    officialUrl,
  };
}
