import { useEffect, type RefObject } from 'react';

/** Elements that stay usable while a dialog is open: the quick exit, and the dialog's backdrop. */
const EXEMPT = '[data-quick-exit], .navbar-sidebar__backdrop';

/**
 * Makes an element a modal dialog while it is open. It moves the focus into the element and back
 * afterwards, makes the rest of the page inert, and closes on Escape. `<dialog>.showModal()` is not
 * an option: it would put the dialog above the quick exit, and nothing can be above the top layer.
 * @param ref the dialog; it must be focusable.
 * @param close called on Escape.
 */
export function useModal(
  ref: RefObject<HTMLElement | null>,
  isOpen: boolean,
  close: () => void,
): void {
  useEffect(() => {
    const dialog = ref.current;
    if (!isOpen || !dialog) return undefined;
    const previousFocus = document.activeElement;
    const outside = elementsOutside(dialog);
    for (const element of outside) element.inert = true;
    dialog.focus();
    const onKeyDown = ({ key }: KeyboardEvent) => {
      if (key === 'Escape') close();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => {
      document.removeEventListener('keydown', onKeyDown);
      for (const element of outside) element.inert = false;
      if (previousFocus instanceof HTMLElement) previousFocus.focus();
    };
    // `close` is left out: the theme passes a new function on each render, and any of them works.
  }, [ref, isOpen]);
}

/** @returns the siblings of an element and of its ancestors, except those exempt or already inert. */
function elementsOutside(element: Element): HTMLElement[] {
  const found: HTMLElement[] = [];
  for (let inner = element; inner.parentElement && inner !== document.body;) {
    const parent: HTMLElement = inner.parentElement;
    for (const sibling of parent.children) {
      const isUsable = sibling instanceof HTMLElement && !sibling.inert && !sibling.matches(EXEMPT);
      if (isUsable && sibling !== inner) found.push(sibling);
    }
    inner = parent;
  }
  return found;
}
