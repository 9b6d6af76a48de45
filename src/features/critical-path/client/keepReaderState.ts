/**
 * What came between the built HTML and React: translators wrap text, iOS makes links of dates,
 * extensions insert icons. React then renders the page anew when it hydrates ("recoverable error"
 * 418), and what the reader has opened, typed, selected and focused would be gone with the old
 * elements. This client module carries it over to the new ones, and repeats clicks that the loader has
 * held.
 */

import { selectedText, selectText, type SelectedText } from './selectedText';

/** Elements that can have a state of their own. */
const STATEFUL = 'details, input, select, textarea, a[href], button, summary';
/** Set by the loader (loader/hydrate.ts) on buttons that were clicked before hydration. */
const HELD_CLICK = 'data-held-click';

type Field = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

/** The elements that React has thrown away. */
let removed: Element[] = [];
let focused: Element | null = null;
let scrollPosition = 0;
/** What is selected in the text of the page. */
let selected: SelectedText | undefined;

function keepReaderState(): void {
  const root = document.documentElement;
  if (root.dataset.hasHydrated === 'true') return;
  const removals = new MutationObserver((records) => {
    for (const { removedNodes } of records) {
      for (const node of removedNodes) if (node instanceof Element) removed.push(node);
    }
  });
  removals.observe(document.body, { childList: true, subtree: true });
  focused = document.activeElement;
  const onFocus = (event: Event) => {
    focused = event.target instanceof Element ? event.target : null;
  };
  const onScroll = () => {
    scrollPosition = window.scrollY;
  };
  onScroll();
  const onSelection = () => {
    // Once React removes elements, the selection in them is lost.
    if (removed.length === 0) selected = selectedText();
  };
  onSelection();
  addEventListener('focusin', onFocus, true);
  addEventListener('scroll', onScroll, true);
  document.addEventListener('selectionchange', onSelection);
  // Docusaurus sets the attribute after React has rendered.
  new MutationObserver((_, observer) => {
    if (root.dataset.hasHydrated !== 'true') return;
    for (const one of [observer, removals]) one.disconnect();
    removeEventListener('focusin', onFocus, true);
    removeEventListener('scroll', onScroll, true);
    document.removeEventListener('selectionchange', onSelection);
    restore();
    removed = [];
    focused = null;
    selected = undefined;
  }).observe(root, { attributes: true, attributeFilter: ['data-has-hydrated'] });
}

function restore(): void {
  const old = statefulIn(removed).filter((element) => !element.isConnected);
  const held = statefulIn([document, ...removed]).filter((one) => one.hasAttribute(HELD_CLICK));
  const counterpart = matcher(old);
  for (const element of old) copyState(element, counterpart(element));
  if (old.length > 0) scrollTo({ top: scrollPosition, behavior: 'instant' });
  if (focused && !focused.isConnected) {
    const current = counterpart(focused);
    current?.focus({ preventScroll: true });
    if (current) copySelection(focused, current);
  }
  if (selected && !selectedText()) selectText(selected);
  for (const element of held) {
    element.removeAttribute(HELD_CLICK);
    (element.isConnected ? element : counterpart(element))?.click();
  }
}

function statefulIn(parents: Iterable<ParentNode & Node>): HTMLElement[] {
  const found = [...parents].flatMap((parent) => [
    ...(parent instanceof HTMLElement && parent.matches(STATEFUL) ? [parent] : []),
    ...parent.querySelectorAll<HTMLElement>(STATEFUL),
  ]);
  return [...new Set(found)];
}

/**
 * @param old elements that are no longer in the page.
 * @returns the function that finds the element which took the place of one of them: the same kind of
 *   element, counted from the start of the page.
 */
function matcher(old: readonly HTMLElement[]): (element: Element) => HTMLElement | undefined {
  const current = statefulIn([document]).filter((element) => !old.includes(element));
  return (element) => {
    const kind = kindOf(element);
    const place = old.filter((one) => kindOf(one) === kind).findIndex((one) => one === element);
    return current.filter((one) => kindOf(one) === kind)[place];
  };
}

/**
 * What stays the same when React renders an element again. Ids that React makes up do not, nor the
 * class of a button that is disabled until the page is hydrated.
 */
function kindOf(element: Element): string {
  const classes = [...element.classList].filter((name) => !/disabled/i.test(name));
  const names = ['name', 'type', 'href'].map((name) => element.getAttribute(name));
  return [element.tagName, classes.join(' '), ...names].join('|');
}

function copyState(from: HTMLElement, to: HTMLElement | undefined): void {
  if (from instanceof HTMLDetailsElement && to instanceof HTMLDetailsElement) to.open = from.open;
  // React decides on what the reader has not changed: the address may have chosen it.
  if (isField(from) && isField(to) && isChanged(from)) copyValue(from, to);
}

/** @returns whether a field has another value than the built page gave it. */
function isChanged(field: Field): boolean {
  if (field instanceof HTMLSelectElement) {
    const options = [...field.options];
    const given = options.findIndex(({ defaultSelected }) => defaultSelected);
    return field.selectedIndex !== Math.max(0, given);
  }
  const isToggle = field instanceof HTMLInputElement && ['checkbox', 'radio'].includes(field.type);
  return isToggle ? field.checked !== field.defaultChecked : field.value !== field.defaultValue;
}

function isField(element: HTMLElement | undefined): element is Field {
  return (
    element instanceof HTMLInputElement ||
    element instanceof HTMLSelectElement ||
    element instanceof HTMLTextAreaElement
  );
}

/** Copies a value as if the reader had entered it, so that React's handlers are called. */
function copyValue(from: Field, to: Field): void {
  if (from instanceof HTMLInputElement && to instanceof HTMLInputElement) {
    if (from.type === 'checkbox' || from.type === 'radio') {
      if (from.checked !== to.checked) to.click();
      return;
    }
  }
  if (from.value === to.value) return;
  // React replaces the setter of the element, and would take the value for one of its own.
  const prototype = Object.getPrototypeOf(to) as Field;
  Object.getOwnPropertyDescriptor(prototype, 'value')?.set?.call(to, from.value);
  for (const type of ['input', 'change']) to.dispatchEvent(new Event(type, { bubbles: true }));
}

function copySelection(from: Element, to: Element): void {
  if (!(from instanceof HTMLInputElement && to instanceof HTMLInputElement)) return;
  // Only text fields have one.
  if (from.selectionStart === null) return;
  to.setSelectionRange(
    from.selectionStart,
    from.selectionEnd,
    from.selectionDirection ?? undefined,
  );
}

// The module is imported on the server, too.
if (typeof document !== 'undefined') keepReaderState();

export {};
