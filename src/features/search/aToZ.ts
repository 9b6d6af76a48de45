import type { ListedPage } from '../../lib/pages';
import type { Reference } from '../reference/reference';

/** A line of the A–Z page. `to` is from where the version's pages start. */
export interface AToZEntry {
  title: string;
  to: string;
  what: 'Guide' | 'Codes compared' | 'Glossary';
}

/** Every guide, topic and term by its first letter, and every question by its page. */
export interface AToZSlice {
  letters: { letter: string; entries: AToZEntry[] }[];
  themes: { title: string; to: string; questions: { text: string; to: string }[] }[];
}

/**
 * Puts everything that answers in an order in which it can be found by eye.
 * @param pages every page of the docs, in any order.
 */
export function aToZ({ topics, terms }: Reference, pages: readonly ListedPage[]): AToZSlice {
  const entries: AToZEntry[] = [
    ...pages
      .filter(({ kind }) => kind === 'guide')
      .map(({ title, address }) => ({ title, to: address, what: 'Guide' as const })),
    ...topics
      .filter(({ kind }) => kind === 'rule')
      .map(({ id, title }) => ({ title, to: `/compare/${id}`, what: 'Codes compared' as const })),
    ...terms.map(({ id, term }) => ({
      title: term.charAt(0).toUpperCase() + term.slice(1),
      to: `/glossary#${id}`,
      what: 'Glossary' as const,
    })),
  ].sort((a, b) => a.title.localeCompare(b.title, 'en') || a.to.localeCompare(b.to));
  const letters = [...new Set(entries.map(({ title }) => title.charAt(0).toUpperCase()))];
  return {
    letters: letters.map((letter) => ({
      letter,
      entries: entries.filter(({ title }) => title.charAt(0).toUpperCase() === letter),
    })),
    themes: pages
      .filter(({ kind }) => kind === 'faq')
      .map(({ title, address, questions }) => ({
        title: title.replace(/: questions$/, ''),
        to: address,
        questions: questions.map(({ id, text }) => ({ text, to: `${address}#${id}` })),
      })),
  };
}
