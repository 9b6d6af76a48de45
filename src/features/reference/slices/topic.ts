import { cellOf, type Standing } from '../cells';
import type { Reference } from '../reference';
import { codeLine, type CodeLine } from './codeLine';
import { rowOf, type Row } from './rows';
import { codesStanding, topicOf } from './select';

/** What the page of a topic shows. */
export interface TopicSlice {
  topic: { id: string; title: string; question: string };
  compared: Row[];
  /** Superseded codes that say something on the topic. */
  earlier: Row[];
  /** Codes we have hardly read that say something on the topic. */
  unread: Row[];
  /** Codes in force on which this topic is still a gap. */
  notChecked: CodeLine[];
}

/**
 * @param reference a reference without diagnostics.
 * @param id id of a rule topic.
 * @returns what the topic's page shows.
 * @throws if there is no such rule topic.
 */
export function topicSlice(reference: Reference, id: string): TopicSlice {
  const { title, question } = topicOf(reference, id);
  const cells = (standing: Standing) =>
    codesStanding(reference, standing).map((code) => cellOf(code, id));
  const stated = (standing: Standing) =>
    cells(standing).filter(({ provisions }) => provisions.length > 0);
  return {
    topic: { id, title, question },
    compared: cells('compared').map(rowOf),
    earlier: stated('earlier').map(rowOf),
    unread: stated('unread').map(rowOf),
    notChecked: cells('unread')
      .filter(({ provisions }) => provisions.length === 0)
      .map(({ code }) => codeLine(code)),
  };
}
