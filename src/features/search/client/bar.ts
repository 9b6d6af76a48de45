import type { Found } from '../engine/found';
import { IN_BAR } from '../engine/search';
import { asker, prepare, type Trouble } from './ask';
import { make } from './dom';
import { answerLink, headline, helpLink, namesItself, waysOn } from './view';

/** Address of the page of all answers; what follows "#" never leaves the reader's browser. */
const PAGE = 'search';

/**
 * Makes a search bar work: a combobox with a list of answers (WAI-ARIA Authoring Practices,
 * "Editable Combobox With List Autocomplete", manual selection).
 * @param root an element `data-search` as SearchBar renders it: an input, and a place for the list.
 */
export function enhanceBar(root: HTMLElement): void {
  const input = root.querySelector('input');
  const popup = root.querySelector<HTMLElement>('[data-search-popup]');
  // What is to be announced must not be in what is hidden, or it goes unheard.
  const spoken = root.querySelector('[role=status]');
  if (!input || !popup || !spoken) {
    throw new Error('The search bar lacks its input, its status or its place for answers.');
  }
  const base = () => root.dataset.search ?? '/';
  const status = make('p', { class: 'found__status', 'aria-hidden': 'true' });
  const list = make('div', { role: 'listbox', id: `${input.id}-list`, 'aria-label': 'Answers' });
  const ways = make('p', { class: 'found__ways' });
  popup.replaceChildren(status, list, ways);
  let options: HTMLAnchorElement[] = [];
  let active = -1;
  let shown = '';
  // The question whose answers the reader has closed: what of them is still to come stays away.
  let closed = '';

  const activate = (next: number) => {
    options[active]?.setAttribute('aria-selected', 'false');
    active = next;
    const option = options[active];
    option?.setAttribute('aria-selected', 'true');
    option?.scrollIntoView({ block: 'nearest' });
    if (option) input.setAttribute('aria-activedescendant', option.id);
    else input.removeAttribute('aria-activedescendant');
  };
  const open = (isOpen: boolean) => {
    popup.hidden = !isOpen;
    input.setAttribute('aria-expanded', String(isOpen && options.length > 0));
    if (isOpen) return;
    activate(-1);
    spoken.textContent = '';
  };
  const show = (question: string, answer: Found | Trouble) => {
    if (question.trim() === '' || question === closed) return;
    if (!root.contains(document.activeElement)) return;
    // The rest of the same answers has come: it goes below, and nothing moves under a finger.
    const isSame = question === shown && !popup.hidden;
    shown = question;
    if (!isSame) activate(-1);
    const groups = typeof answer === 'string' ? [] : groupsOf(base(), answer);
    if (isSame) list.append(...groups.slice(list.children.length));
    else list.replaceChildren(...groups);
    options = [...list.querySelectorAll('a')];
    options.forEach((option, at) => {
      option.id = `${list.id}-${at}`;
      option.tabIndex = -1;
      option.setAttribute('role', 'option');
      option.setAttribute('aria-selected', String(at === active));
    });
    list.hidden = options.length === 0;
    status.textContent = headline(answer);
    spoken.textContent = headline(answer);
    const all = make('a', { href: `${base()}${PAGE}#q=${encodeURIComponent(question)}` }, [
      'All answers on one page',
    ]);
    ways.replaceChildren(...(options.length > 0 ? [all] : []), ...waysOn(base()));
    open(true);
  };
  const ask = asker(base, IN_BAR, show);

  input.addEventListener('input', () => {
    closed = '';
    if (input.value.trim() === '') open(false);
    else ask(input.value);
  });
  input.addEventListener('focus', () => {
    prepare(base());
    if (input.value.trim() !== '') ask(input.value);
  });
  input.addEventListener('keydown', (event) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined && options.length > 0) {
      event.preventDefault();
      if (popup.hidden) open(true);
      // From the input one goes on to the first answer, or back to the last.
      const places = options.length + 1;
      activate(((active + 1 + step + places) % places) - 1);
    } else if (event.key === 'Enter' && !popup.hidden && !event.isComposing) {
      event.preventDefault();
      (options[active] ?? options[0])?.click();
    } else if (event.key === 'Escape') {
      // A field for searching empties itself at Escape; with a list open that comes second.
      if (!popup.hidden) event.preventDefault();
      open(false);
      closed = input.value;
    }
  });
  root.addEventListener('focusout', (event) => {
    const next = event.relatedTarget;
    if (!(next instanceof Node && root.contains(next))) open(false);
  });
  // A press on an answer must not take the focus away before the click has come.
  list.addEventListener('pointerdown', (event) => {
    event.preventDefault();
  });
  list.addEventListener('click', () => {
    open(false);
    input.blur();
  });
  prepare(base());
  if (document.activeElement === input && input.value.trim() !== '') ask(input.value);
}

/** @returns the answers in groups by page, with help before all. */
function groupsOf(base: string, found: Found): Node[] {
  const help = helpLink(base, found);
  const groups = found.pages.map((page) => {
    const links = page.answers.map(answerLink);
    const isNamed = namesItself(page);
    if (isNamed) for (const part of links.slice(1)) part.classList.add('found__answer--part');
    const name = make('span', { class: 'found__page', 'aria-hidden': 'true' }, [page.title]);
    const shown = isNamed ? [] : [name];
    return make('div', { role: 'group', 'aria-label': page.title }, [...shown, ...links]);
  });
  return help ? [help, ...groups] : groups;
}
