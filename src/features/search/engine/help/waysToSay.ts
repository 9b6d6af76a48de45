/** What calls for help, as regular expressions over the words of a query. */
export interface WaysToSay {
  /** Ways of saying it: whole words, one space apart; `{name}` stands for a group of `GROUPS`. */
  words: readonly string[];
  /** If this matches as well, the rule doesn't count. */
  unless?: string;
}
