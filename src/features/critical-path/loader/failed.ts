import { base } from './sources';

const SAID = {
  page: 'A part of this page could not be loaded. You can read on and follow links. Some buttons may not work until you reload the page. ',
  search: 'The search could not be loaded. ',
};

/** Says at the top of the page, once, what could not be loaded, and where to go on. */
export function tellFailed(what: keyof typeof SAID): void {
  const id = `${what}-failed`;
  if (document.getElementById(id)) return;
  const note = document.createElement('p');
  note.id = id;
  note.setAttribute('role', 'alert');
  const link = document.createElement('a');
  link.href = `${base()}a-z`;
  link.textContent = 'All topics and questions, A to Z';
  note.append(SAID[what], link);
  document.body.prepend(note);
}
