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

/** @throws if the rule names a group that there isn't, or is no regular expression. */
export function matcherOf({ help, words, unless }: HelpRule): HelpMatcher {
  const pattern = compiled(words.join('|'));
  const exception = unless === undefined ? undefined : compiled(unless);
  return {
    help,
    matches: (text) => pattern.test(text) && !exception?.test(text),
  };
}

function compiled(words: string): RegExp {
  return new RegExp(`\\b(?:${withGroups(words)})\\b`);
}

function withGroups(words: string): string {
  return words.replace(/\{([a-z]+)\}/g, (_, name: string) => {
    const group = GROUPS[name];
    if (group === undefined) throw new Error(`A rule for help names the group "${name}".`);
    return withGroups(group);
  });
}

const MATCHERS = URGENCY.flatMap((help) =>
  HELP_RULES.filter((rule) => rule.help === help).map(matcherOf),
);

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
  return MATCHERS.find(({ matches }) => matches(text))?.help;
}
