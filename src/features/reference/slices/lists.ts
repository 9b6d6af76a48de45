import { standingOf, type Standing } from '../cells';
import type { Reference } from '../reference';
import { TOPIC_GROUPS } from '../topicGroups';
import { codeLine, type CodeLine } from './codeLine';
import { coverage, type Coverage } from './coverage';
import { ruleTopics } from './select';

/** The rule topics by group. */
export interface TopicListSlice {
  groups: {
    id: string;
    title: string;
    topics: { id: string; title: string; question: string }[];
  }[];
}

/** The codes with their standing. */
export interface CodeListSlice {
  codes: { code: CodeLine; standing: Standing; coverage: Coverage }[];
}

/** @returns the rule topics by group, in reading order; groups without a topic are left out. */
export function topicListSlice(reference: Reference): TopicListSlice {
  const topics = ruleTopics(reference);
  const groups = Object.entries(TOPIC_GROUPS).map(([group, title]) => ({
    id: group,
    title,
    topics: topics
      .filter((topic) => topic.group === group)
      .map(({ id, title: name, question }) => ({ id, title: name, question })),
  }));
  return { groups: groups.filter((group) => group.topics.length > 0) };
}

/** @returns every code with where it stands in the comparison. */
export function codeListSlice(reference: Reference): CodeListSlice {
  return {
    codes: reference.codes.map((code) => ({
      code: codeLine(code),
      standing: standingOf(code, reference),
      coverage: coverage(reference, code),
    })),
  };
}
