import { KIND_WORDS } from '../engine/kinds';
import type { Help } from '../engine/help/help';
import type { Found, FoundAnswer, FoundPage } from '../engine/found';
import type { Trouble } from './ask';
import { make, marked } from './dom';

/** Addresses that the search leads to besides answers, from where the version starts. */
const HELP_PAGE = 'where-to-turn';
const A_TO_Z = 'a-z';

const HELP_WORDS: Record<Help, string> = {
  'talk-now': 'Need someone to talk to now, or thinking of suicide? Numbers to call',
  danger: 'Are you or someone else in danger now? Emergency numbers',
  harmed: 'Hurt by a therapist? It is not your fault. Where to turn',
};

/** What stands above the answers. Whoever needs help doesn't read first that nothing was found. */
export function headline(answer: Found | Trouble): string {
  if (answer === 'failed') return 'The search could not be loaded.';
  if (answer === 'slow') return 'The search is slow to load.';
  if (answer === 'unbuilt') return 'The search works once the site is built.';
  const count = answer.answers;
  const answers = count === 1 ? '1 answer' : `${count} answers`;
  if (answer.help) {
    return answer.match === 'none' ? 'Where to turn' : `Where to turn, then ${answers}`;
  }
  if (answer.match === 'none') return 'Nothing found for these words.';
  return answer.match === 'nearest' ? `Nothing has these words. Nearest: ${answers}` : answers;
}

/** @returns ways on when there is no answer, or not the right one. */
export function waysOn(base: string): Node[] {
  return [
    make('a', { href: base + A_TO_Z }, ['All topics and questions, A to Z']),
    make('a', { href: base + HELP_PAGE }, ['Where to turn']),
  ];
}

/** @returns the link to help that comes before all answers; undefined if the words call for none. */
export function helpLink(base: string, { help }: Found): HTMLAnchorElement | undefined {
  if (!help) return undefined;
  const href = `${base}${HELP_PAGE}#${help}`;
  return make('a', { href, class: 'found__help' }, [HELP_WORDS[help]]);
}

/** @returns an answer as a link: what kind it is, its title, and the sentence that fits best. */
export function answerLink({ url, kind, title, excerpt }: FoundAnswer): HTMLAnchorElement {
  return make('a', { href: url, class: 'found__answer' }, [
    make('span', { class: 'found__kind' }, [KIND_WORDS[kind]]),
    make('span', { class: 'found__title' }, marked(title)),
    make('span', { class: 'found__excerpt' }, marked(excerpt)),
  ]);
}

/** @returns whether the first of the answers is the page as a whole, which names it already. */
export function namesItself({ url, answers }: FoundPage): boolean {
  return answers[0]?.url === url;
}
