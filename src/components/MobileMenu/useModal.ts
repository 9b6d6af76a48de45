import { useEffect, type RefObject } from 'react';

/** What stays in reach while a dialog is open: the way out, and what closes the dialog by a click. */
const IN_REACH = '[data-quick-exit], .navbar-sidebar__backdrop';

/**
 * Makes an element a modal dialog while it is open: the focus goes into it and comes back, the rest
 * of the page is out of reach, Escape closes it. Not `<dialog>.showModal()`: the way out has to stay
 * above all else, and nothing can be above that.
 */
export function useModal(
  box: RefObject<HTMLElement | null>,
  isOpen: boolean,
  close: () => void,
): void {
  useEffect(() => {
    const dialog = box.current;
    if (!isOpen || !dialog) return undefined;
    const before = document.activeElement;
    const others = around(dialog);
    for (const other of others) other.inert = true;
    dialog.focus();
    const onKey = ({ key }: KeyboardEvent) => {
      if (key === 'Escape') close();
    };
    document.addEventListener('keydown', onKey);
    return () => {
      document.removeEventListener('keydown', onKey);
      for (const other of others) other.inert = false;
      if (before instanceof HTMLElement) before.focus();
    };
    // The theme makes a new `close` with each rendering; the one at opening does.
  }, [box, isOpen]);
}

/** @returns all that lies beside an element or beside one that it is in, and is in reach so far. */
function around(element: Element): HTMLElement[] {
  const others: HTMLElement[] = [];
  for (let inner = element; inner.parentElement && inner !== document.body;) {
    const outer: HTMLElement = inner.parentElement;
    for (const other of outer.children) {
      const isFree = other instanceof HTMLElement && !other.inert && !other.matches(IN_REACH);
      if (isFree && other !== inner) others.push(other);
    }
    inner = outer;
  }
  return others;
}
