import type { ListedPage } from '../../lib/pages';
import type { Reference } from '../reference/reference';

/** An entry of the A–Z page. `to` is relative to the base path of the version. */
export interface AToZEntry {
  title: string;
  to: string;
  kind: 'Guide' | 'Codes compared' | 'Glossary';
}

/** Guides, comparisons and glossary terms by first letter, and questions by their page. */
export interface AToZSlice {
  letters: { letter: string; entries: AToZEntry[] }[];
  themes: { title: string; to: string; questions: { text: string; to: string }[] }[];
}

/**
 * @param pages every page of the docs, in any order.
 * @returns the entries in alphabetical order, and the questions in the order of their pages.
 */
export function aToZ({ topics, terms }: Reference, pages: readonly ListedPage[]): AToZSlice {
  const entries: AToZEntry[] = [
    ...pages
      .filter(({ kind }) => kind === 'guide')
      .map(({ title, address }) => ({ title, to: address, kind: 'Guide' as const })),
    ...topics
      .filter(({ kind }) => kind === 'rule')
      .map(({ id, title }) => ({ title, to: `/compare/${id}`, kind: 'Codes compared' as const })),
    ...terms.map(({ id, term }) => ({
      title: term.charAt(0).toUpperCase() + term.slice(1),
      to: `/glossary#${id}`,
      kind: 'Glossary' as const,
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
