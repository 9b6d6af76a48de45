import { tokenize } from '../text';
import { GROUPS, HELP_RULES, URGENCY, type Help, type HelpRule } from './helpRules';
import { correctedForHelp } from './helpSpelling';

export type { Help } from './helpRules';

/** Longest part of a query that is looked at, in characters. */
const LONGEST = 2000;

/** A rule, ready to be matched against a query. */
export interface HelpMatcher {
  help: Help;
  matches: (text: string) => boolean;
}

/** Safari before 16.4 has no lookbehind: there the expressions are compiled without it. */
const HAS_LOOKBEHIND = canCompile('(?<!a)b');

/**
 * @param hasLookbehind whether the browser has lookbehind assertions. Without them a rule matches
 *   somewhat more: help is shown once too often, and no cry for help is missed.
 * @throws if the rule names a group that there isn't, or is no regular expression.
 */
export function matcherOf(
  { help, words, unless }: HelpRule,
  hasLookbehind = HAS_LOOKBEHIND,
): HelpMatcher {
  const compiled = (source: string) => {
    const whole = `\\b(?:${withGroups(source)})\\b`;
    return new RegExp(hasLookbehind ? whole : withoutLookbehind(whole));
  };
  const pattern = compiled(words.join('|'));
  const exception = unless === undefined ? undefined : compiled(unless);
  return {
    help,
    matches: (text) => pattern.test(text) && !exception?.test(text),
  };
}

function canCompile(source: string): boolean {
  try {
    return new RegExp(source).source !== '';
  } catch {
    return false;
  }
}

/** @returns a regular expression without its negative lookbehind assertions. */
function withoutLookbehind(source: string): string {
  const start = source.indexOf('(?<!');
  if (start === -1) return source;
  let depth = 0;
  let end = start;
  do {
    if (source[end] === '(') depth += 1;
    if (source[end] === ')') depth -= 1;
    end += 1;
  } while (depth > 0 && end < source.length);
  return source.slice(0, start) + withoutLookbehind(source.slice(end));
}

function withGroups(words: string): string {
  return words.replace(/\{([a-z]+)\}/g, (_, name: string) => {
    const group = GROUPS[name];
    if (group === undefined) throw new Error(`A rule for help names the group "${name}".`);
    return withGroups(group);
  });
}

let matchers: readonly HelpMatcher[] | undefined;

/** Compiles the rules when they are first needed: a phone does it while it waits for postings. */
function allMatchers(): readonly HelpMatcher[] {
  matchers ??= URGENCY.flatMap((help) =>
    HELP_RULES.filter((rule) => rule.help === help).map((rule) => matcherOf(rule)),
  );
  return matchers;
}

/**
 * @param isKnown whether a word is correct as it stands.
 * @returns the words of a query as the rules know them: corrected, one space apart.
 */
export function helpText(query: string, isKnown: (word: string) => boolean): string {
  // A long query repeats its words, and correcting one takes longer than all rules together.
  const corrected = new Map<string, string>();
  return tokenize(query.slice(0, LONGEST))
    .map(({ word }) => {
      const meant = corrected.get(word) ?? correctedForHelp(word, isKnown);
      corrected.set(word, meant);
      return meant;
    })
    .join(' ');
}

/**
 * Tells whether a query speaks of danger, suicide or assault, or asks for help, so that help comes
 * first. It looks for plain signs and does not judge: help shown once too often does no harm.
 * @param isKnown whether a word is correct as it stands; other words are corrected.
 * @returns the part of "Where to turn" to show, the most urgent if there are several; undefined if
 *   there is no sign. Never throws.
 */
export function helpFor(
  query: string,
  isKnown: (word: string) => boolean = () => false,
): Help | undefined {
  const text = helpText(query, isKnown);
  return allMatchers().find(({ matches }) => matches(text))?.help;
}
