import { describe, expect, test } from 'vitest';
import { QUESTIONS_FILE, readQuestions } from '../../bench/lib/questions';
import { addressOfPage } from '../../src/features/content/answers';
import { kindOf } from '../../src/features/content/page';
import { loadReference } from '../../src/features/reference/node/readData';
import { readSearchData } from '../../src/features/search/index/readSearchData';
import { pageAt } from './build';
import { pages } from './pages';

const questions = readQuestions(QUESTIONS_FILE);
const answered = questions.flatMap(({ id = '', kind, topics, answer, why }) => {
  if (answer === undefined) return [];
  const [address = '', anchor] = answer.split('#');
  return [{ id, kind, topics, answer, address, anchor, why }];
});
const pageOf = new Map(pages().map((page) => [addressOfPage(page), page]));

/** Labels that are not topics of the site: these questions have no topic to compare. */
const NO_TOPIC = ['other', 'law', 'help-now', 'which-code', 'site', 'ai-tools'];
const { phrases } = readSearchData('.', 'docs/_data');

/** @returns the topics of an answer: those of its search phrases, or those of its page. */
function topicsOf(address: string, anchor = 'page'): string[] {
  const entry = phrases
    .find(({ page }) => page === address)
    ?.answers.find(({ id }) => id === anchor);
  const ofPage = pageOf.get(address)?.matter.topics;
  return entry?.topics ?? (Array.isArray(ofPage) ? ofPage.map(String) : []);
}

describe('labelled questions', () => {
  test('each has a unique id, a kind and a unique text', () => {
    expect(questions.filter(({ id, kind }) => !id || !kind)).toEqual([]);
    expect(new Set(questions.map(({ id }) => id)).size).toBe(questions.length);
    expect(new Set(questions.map(({ q }) => q)).size).toBe(questions.length);
  });

  test('each topic is a topic of the site or a label for questions without one', () => {
    const known = [...loadReference('.', 'docs/_data').topics.map(({ id }) => id), ...NO_TOPIC];
    const unknown = questions.flatMap(({ topics }) => topics.filter((one) => !known.includes(one)));
    expect(unknown).toEqual([]);
  });

  test('the first 132 have an answer, and each answer a reason', () => {
    const ids = answered.map(({ id }) => id);
    const first = questions.slice(0, 132).map(({ id = '' }) => id);
    expect(first.filter((id) => !ids.includes(id))).toEqual([]);
    const withoutReason = answered.filter(({ why = '' }) => why.split(' ').length <= 5);
    expect(withoutReason.map(({ id }) => id)).toEqual([]);
  });

  test.each(answered)('$id is answered at $answer', ({ answer, address, anchor }) => {
    const page = pageOf.get(address);
    expect(page, `${address} is no page of docs/`).toBeDefined();
    expect(page && kindOf(page), `${address} is a list: it answers nothing`).not.toBe('list');
    if (anchor === undefined) return;
    expect(pageAt(address)(`[id="${anchor}"]`).length, `${answer} is no id of its page`).toBe(1);
  });

  test.each(
    answered.filter(
      ({ address, topics }) =>
        address !== '/glossary' && !topics.every((topic) => NO_TOPIC.includes(topic)),
    ),
  )('$id is answered on one of its topics at $answer', ({ address, anchor, topics }) => {
    const shared = topicsOf(address, anchor).filter((topic) => topics.includes(topic));
    expect(shared, `${address} is about other topics than ${topics.join(', ')}`).not.toEqual([]);
  });
});
