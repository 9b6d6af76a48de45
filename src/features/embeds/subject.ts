/**
 * Reads which subject an address asks for.
 * @param location `search` and `hash` of the address, each with its sign or empty.
 * @returns the id asked for, whether it exists or not; empty if none is asked for.
 */
export function subjectIn({ search, hash }: { search: string; hash: string }): string {
  const asked = (text: string) => new URLSearchParams(text.slice(1)).get('subject') ?? '';
  return (asked(search) || asked(hash)).replace(/^\/|\/$/g, '');
}

/** @returns the part of an address, after its path, that asks for a subject. */
export function searchOfSubject(id: string): string {
  return id ? `?subject=${id}` : '';
}
