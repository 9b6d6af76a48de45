import type { Found } from '../engine/found';
import { asker, type Trouble } from './ask';
import { make } from './dom';
import { answerLink, headline, helpLink, waysOn } from './view';

/** Most answers on the page. */
const MOST = 40;

/**
 * Makes the page of all answers work. Its address carries the question behind "#", where no server
 * sees it; "?q=" is understood too, for links from elsewhere.
 * @param root an element `data-search-page` as SearchPage renders it.
 */
export function enhancePage(root: HTMLElement): void {
  const input = root.querySelector('input');
  const place = root.querySelector<HTMLElement>('[data-search-answers]');
  if (!input || !place) throw new Error('The search page has no input or no place for answers.');
  const base = () => root.dataset.searchPage ?? '/';
  const status = make('p', { role: 'status', class: 'found__status' });
  const answers = make('div');
  place.replaceChildren(status, answers);

  const show = (question: string, answer: Found | Trouble) => {
    const isAsked = question.trim() !== '';
    status.textContent = isAsked ? headline(answer) : '';
    answers.replaceChildren(
      ...(isAsked && typeof answer !== 'string' ? sectionsOf(base(), answer) : []),
      make('p', { class: 'found__ways' }, waysOn(base())),
    );
  };
  const ask = asker(base, MOST, show);
  input.addEventListener('input', () => {
    history.replaceState(history.state, '', `#q=${encodeURIComponent(input.value)}`);
    ask(input.value);
  });
  const read = () => {
    input.value = questionIn(location);
    ask(input.value);
  };
  addEventListener('hashchange', read);
  read();
}

/** @returns the question that an address carries; empty if it carries none, or a broken one. */
export function questionIn({ hash, search }: Pick<Location, 'hash' | 'search'>): string {
  const inHash = new URLSearchParams(hash.slice(1)).get('q');
  return inHash ?? new URLSearchParams(search).get('q') ?? '';
}

function sectionsOf(base: string, found: Found): Node[] {
  const help = helpLink(base, found);
  const sections = found.pages.map((page) =>
    make('section', {}, [
      make('h2', {}, [page.title]),
      make(
        'ul',
        {},
        page.answers.map((answer) => make('li', {}, [answerLink(answer)])),
      ),
    ]),
  );
  return help ? [help, ...sections] : sections;
}
