import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readSearchData } from '../../index/readSearchData';
import { tokenize } from '../text';
import { helpFor, helpText, matcherOf, type Help } from './help';
import { HELP_RULES, URGENCY } from './helpRules';

interface Phrase {
  q: string;
  help: Help | null;
  split: 'train' | 'held-out';
}

const PHRASES = readFileSync(new URL('help.phrases.jsonl', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as Phrase);

/** The search phrases of every page. */
const PAGES = readSearchData('.', 'docs/_data').phrases;

/** Pages and topics on which help may rightly come first: harm, sex, suicide, complaints, a shared device. */
const GRAVE_PAGES = [
  '/guides/harm-and-abuse',
  '/guides/sex-and-romance',
  '/guides/suicidal-thoughts',
  '/guides/limits-of-confidentiality',
  '/guides/how-to-complain',
  '/guides/raising-concerns',
  '/faq/harm-and-complaints',
  '/about/safety',
  '/about/privacy',
];
const GRAVE_TOPICS = [
  'confidentiality-limits',
  'complaints',
  'sexual-current',
  'sexual-relatives',
  'exploitation',
];

const VOCABULARY = new Set(
  PAGES.flatMap(({ answers }) => answers)
    .flatMap(({ phrases }) => phrases)
    .flatMap((phrase) => tokenize(phrase).map(({ word }) => word)),
);
const isKnown = (word: string) => VOCABULARY.has(word);
const helpOf = (query: string) => helpFor(query, isKnown) ?? null;

/** @returns the part of some phrases, from 0 to 1, for which something holds. */
function share<T>(list: readonly T[], holds: (one: T) => boolean): number {
  return list.filter(holds).length / list.length;
}

const isRight = ({ q, help }: Phrase) => helpOf(q) === help;
const part = (split: Phrase['split'], isCry: boolean) =>
  PHRASES.filter((phrase) => phrase.split === split && (phrase.help !== null) === isCry);

describe('phrases', () => {
  test('there are enough of each sort, and none stands twice', () => {
    expect(part('train', true).length).toBeGreaterThanOrEqual(600);
    expect(part('held-out', true).length).toBeGreaterThanOrEqual(300);
    expect(part('train', false).length + part('held-out', false).length).toBeGreaterThan(150);
    expect(new Set(PHRASES.map(({ q }) => q)).size).toBe(PHRASES.length);
  });

  test('cries for help bring the right link', () => {
    expect(share(part('train', true), isRight)).toBeGreaterThan(0.99);
    expect(share(part('held-out', true), isRight)).toBeGreaterThan(0.95);
  });

  test('cries for help bring help in a browser without lookbehind assertions too', () => {
    const matchers = HELP_RULES.map((rule) => matcherOf(rule, false));
    const missed = part('train', true).filter(({ q }) => {
      const text = helpText(q, isKnown);
      return helpOf(q) !== null && !matchers.some(({ matches }) => matches(text));
    });
    expect(missed).toEqual([]);
  });

  test('ordinary questions with the same words bring none', () => {
    expect(part('train', false).filter((phrase) => !isRight(phrase))).toEqual([]);
    expect(share(part('held-out', false), isRight)).toBeGreaterThan(0.97);
  });

  test('few of all ordinary ways of asking bring a link', () => {
    const ordinary = PAGES.filter(
      ({ page }) => !GRAVE_PAGES.includes(page) && !page.startsWith('/where-to-turn'),
    )
      .flatMap(({ answers }) => answers)
      .filter(({ topics = [] }) => !topics.some((topic) => GRAVE_TOPICS.includes(topic)))
      .flatMap(({ phrases }) => phrases);
    expect(ordinary.length).toBeGreaterThan(5000);
    expect(share(ordinary, (query) => helpOf(query) !== null)).toBeLessThan(0.015);
  });
});

describe('rules', () => {
  const cries = part('train', true).map(({ q, help }) => ({ text: helpText(q, isKnown), help }));
  const matchers = HELP_RULES.map((rule) => matcherOf(rule));

  test('each is needed by a phrase that no other rule for the same help catches', () => {
    const needed = new Set(
      cries.flatMap(({ text, help }) => {
        const those = matchers.filter((matcher) => matcher.help === help && matcher.matches(text));
        return those.length === 1 ? those : [];
      }),
    );
    const spare = HELP_RULES.filter(
      (_, at) => !matchers.some((one, i) => i === at && needed.has(one)),
    );
    expect(spare).toEqual([]);
  });

  test('each way of saying it that a rule lists is in a phrase', () => {
    const unused = HELP_RULES.flatMap((rule) =>
      rule.words
        .filter((words) => {
          const { matches } = matcherOf({ ...rule, words: [words] });
          return !cries.some(({ text, help }) => help === rule.help && matches(text));
        })
        .map((words) => `${rule.help}: ${words}`),
    );
    expect(unused).toEqual([]);
  });

  test('a group that there is not is an error', () => {
    expect(() => matcherOf({ help: 'danger', words: ['{nobody}'] })).toThrow('"nobody"');
  });
});

describe('the most urgent help comes first, whatever the order of the words', () => {
  const SAID: Record<Help, string> = {
    danger: 'my husband hits me',
    'talk-now': 'i want to die',
    'shared-device': 'can he see that i was on this site',
    harmed: 'my therapist kissed me',
  };
  const pairs = URGENCY.flatMap((first, at) =>
    URGENCY.slice(at + 1).map((second) => [first, second] as const),
  );
  test.each(pairs)('%s before %s', (first, second) => {
    expect(helpFor(SAID[first])).toBe(first);
    expect(helpFor(SAID[second])).toBe(second);
    expect(helpFor(`${SAID[first]} and ${SAID[second]}`)).toBe(first);
    expect(helpFor(`${SAID[second]} and ${SAID[first]}`)).toBe(first);
  });
});

describe('spelling', () => {
  test.each([
    ['suicde', 'talk-now'],
    ['hotlne', 'talk-now'],
    ['helpppp', 'talk-now'],
    ['emergancy', 'danger'],
    ['my theripist kised me', 'harmed'],
  ] as const)('%s', (query, help) => {
    expect(helpFor(query)).toBe(help);
  });

  test('a word that is correct as it stands is not read as another', () => {
    expect(helpFor('he struggled me', () => true)).toBeUndefined();
    expect(helpFor('he strangeled me', () => false)).toBe('danger');
    expect(helpFor('he strangeled me', () => true)).toBeUndefined();
  });
});

test('no text throws, and a long one has its words of danger within 2000 characters', () => {
  for (const text of ['', ' ', '{', '(((', '💔', '\u0000', 'a'.repeat(5000)]) {
    expect(helpFor(text)).toBeUndefined();
  }
  const story = 'we spoke of my week and of the garden, and ';
  expect(helpFor(`${story.repeat(40)} i want to die`)).toBe('talk-now');
  expect(helpFor(`${story.repeat(60)} i want to die`)).toBeUndefined();
});
