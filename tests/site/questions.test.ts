import { describe, expect, test } from 'vitest';
import { LABELS } from '../../bench/lib/labels';
import { QUESTIONS_FILE, readQuestions } from '../../bench/lib/questions';
import { loadReference } from '../../src/features/reference/node/readData';
import { idsAt, sitemap } from './build';

const questions = readQuestions(QUESTIONS_FILE);

const addresses = new Set(sitemap());

/** @returns what is wrong with an address of an answer; undefined if it leads to something. */
function problemWith(answer: string): string | undefined {
  const [address = '', anchor] = answer.split('#');
  if (!addresses.has(address)) return `${address} is no page`;
  if (anchor === undefined || idsAt(address).has(anchor)) return undefined;
  return `${answer} is no id of its page`;
}

describe('labelled questions', () => {
  test('each has a unique id, a kind and a unique text', () => {
    expect(questions.filter(({ id, kind }) => !id || !kind)).toEqual([]);
    expect(new Set(questions.map(({ id }) => id)).size).toBe(questions.length);
    expect(new Set(questions.map(({ q }) => q)).size).toBe(questions.length);
  });

  test('each topic is a topic of the site or a label', () => {
    const topicIds = loadReference('.', 'docs/_data').topics.map(({ id }) => id);
    const known = [...topicIds, ...Object.keys(LABELS)];
    const unknown = questions.flatMap(({ topics }) => topics.filter((one) => !known.includes(one)));
    expect(unknown).toEqual([]);
  });

  test('every third is held out, and the split never changes', () => {
    const expected = questions.map((_, at) => (at % 3 === 0 ? 'held-out' : 'train'));
    expect(questions.map(({ split }) => split)).toEqual(expected);
  });

  test('each is marked with its answers, and each answer has an address of the site', () => {
    expect(questions.filter(({ answers }) => !answers).map(({ id }) => id)).toEqual([]);
    const problems = questions.flatMap(({ id = '', answers = [] }) =>
      answers.flatMap((answer) => {
        const problem = problemWith(answer);
        return problem === undefined ? [] : [`${id}: ${problem}`];
      }),
    );
    expect(problems).toEqual([]);
  });
});
