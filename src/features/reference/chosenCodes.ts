/** How many codes are chosen, or shown side by side, at most. */
export const MAX_CODES = 3;

/** What an id of a code looks like. */
const ID = /^[a-z0-9-]+$/;

/**
 * Parses the codes that a reader has chosen as their therapist's, in the way of the page that puts
 * codes side by side. They are in the address only and stored nowhere.
 * @param queryString untrusted: `?codes=aca-2014`.
 * @returns up to MAX_CODES ids, without duplicates. They may be of codes that don't exist.
 */
export function chosenCodes(queryString: string): string[] {
  const ids = (new URLSearchParams(queryString).get('codes') ?? '').split(',');
  return [...new Set(ids)].filter((id) => ID.test(id)).slice(0, MAX_CODES);
}

/**
 * @param idOf gives the id of an item's code.
 * @returns the items of the chosen codes, in the order of the choice, then the others in their order.
 */
export function chosenFirst<T>(
  items: readonly T[],
  chosen: readonly string[],
  idOf: (item: T) => string,
): T[] {
  return [
    ...chosen.flatMap((id) => items.filter((item) => idOf(item) === id)),
    ...items.filter((item) => !chosen.includes(idOf(item))),
  ];
}
