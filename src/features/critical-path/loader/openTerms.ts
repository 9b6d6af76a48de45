import { elementOf } from './page';

/** The term whose definition is open, on a device without hover. */
let open: Element | undefined;

/**
 * On a device without hover, the first tap on a term opens its definition in place; a second one
 * follows the link to the glossary. The definition shows while the link has the focus (CSS).
 */
export function openTermsInPlace(): void {
  addEventListener('click', onClick, true);
  addEventListener('focusout', () => (open = undefined));
}

function onClick(event: Event): void {
  const link = elementOf(event)?.closest<HTMLElement>('[data-term] > a');
  if (!link || link === open || !matchMedia('(hover: none)').matches) return;
  event.preventDefault();
  event.stopPropagation();
  link.focus();
  open = link;
}
