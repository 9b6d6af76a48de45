import { Random } from './random';

/** A made-up page: its title, and its sections. */
export interface MadeUpPage {
  id: string;
  title: string;
  sections: { id: string; title: string; text: string }[];
}

const SYLLABLES = 'ba de ki lo mu na pe ri so tu va ze chi gra ple sto tri wen hal mor'.split(' ');
const SECTIONS = 6;
const WORDS_PER_SECTION = 150;

/**
 * Makes up pages of about 900 words. Word frequencies follow Zipf's law, as in natural languages.
 * Each title and heading has a word that occurs nowhere else.
 * @param count number of pages.
 */
export function madeUpPages(count: number): MadeUpPage[] {
  // The same seed makes the same pages each time.
  const random = new Random(20_261_125);
  // The vocabulary grows with the square root of the text (Heaps' law).
  const words = vocabulary(3000 + 300 * Math.sqrt(count), random);
  const word = () => words[Math.floor(words.length ** random.next()) - 1] ?? 'ba';
  const sentence = () => {
    const text = Array.from({ length: 8 + random.below(10) }, word).join(' ');
    return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
  };
  const paragraph = () => {
    let text = '';
    while (text.split(' ').length < WORDS_PER_SECTION) text += `${text ? ' ' : ''}${sentence()}`;
    return text;
  };
  return Array.from({ length: count }, (_, at) => ({
    id: `page-${at}`,
    title: capital(`${rare(at, 0)} ${word()} ${word()}`),
    sections: Array.from({ length: SECTIONS }, (__, part) => ({
      id: `part-${part}`,
      title: capital(`${word()} ${rare(at, part + 1)}`),
      text: paragraph(),
    })),
  }));
}

/** @returns a word that only one heading contains. */
function rare(page: number, part: number): string {
  let number = page * 10 + part;
  let word = 'q';
  do {
    word += SYLLABLES[number % SYLLABLES.length] ?? '';
    number = Math.floor(number / SYLLABLES.length);
  } while (number > 0);
  return `${word}x`;
}

/** @returns the page as MDX. */
export function asMdx({ title, sections }: MadeUpPage): string {
  const parts = sections.map(({ id, title: heading, text }) => {
    const half = text.indexOf('. ', text.length / 2) + 1;
    return `## ${heading} {/* #${id} */}\n\n${text.slice(0, half)}\n\n${text.slice(half).trim()}\n`;
  });
  const matter = `---\ntitle: ${title}\ndescription: A made-up page for measuring.\nkind: guide\nreviewed: 2026-11-25\n---`;
  return `${matter}\n\nThis page is made up.\n\n${parts.join('\n')}`;
}

function vocabulary(size: number, random: Random): string[] {
  const words = new Set<string>();
  while (words.size < size) {
    const length = 1 + random.below(4);
    words.add(
      Array.from({ length }, () => SYLLABLES[random.below(SYLLABLES.length)] ?? '').join(''),
    );
  }
  // Short words are the most frequent ones, as in natural languages.
  return [...words].sort((a, b) => a.length - b.length);
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
