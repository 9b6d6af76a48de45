/** @returns the address of the page of a place, from where the version's pages start: `/law/us/tx`. */
export function placeAddress(id: string): string {
  return `/law/${id.replace('-', '/')}`;
}

/** @returns the address of the handout of a state: `/handouts/us/tx`. */
export function handoutAddress(id: string): string {
  return `/handouts/${id.replace('-', '/')}`;
}

/** @returns the address of the page of a question: `/law/recording-consent`. */
export function questionAddress(id: string): string {
  return `/law/${id}`;
}
