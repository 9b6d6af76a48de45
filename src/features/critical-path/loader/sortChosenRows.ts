import { chosenCodes } from '../../reference/chosenCodes';
import { root } from './page';

/**
 * Moves the rows of the codes that the address names to the top of each `<tbody data-chosen-mark>`,
 * and marks the first row of each. It waits for no other script, so nothing moves under the reader's
 * eyes once the page is hydrated. `data-rows-sorted` shows the tables, which were hidden while the
 * page arrived (site.css), and tells React to hydrate the rows in this order (src/features/reference,
 * ChosenCode).
 */
export function sortChosenRows(): void {
  root.dataset.rowsSorted = '';
  for (const id of chosenCodes(location.search).reverse()) {
    for (const body of document.querySelectorAll<HTMLElement>('[data-chosen-mark]')) {
      const rows = body.querySelectorAll(`[data-code="${id}"]`);
      body.prepend(...rows);
      rows[0]?.querySelector('th')?.setAttribute('data-mark', body.dataset.chosenMark ?? '');
    }
  }
}
