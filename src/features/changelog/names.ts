import type { Reference } from '../reference/reference';

/** What readers call the codes and topics, by id. */
export interface Names {
  codes: Readonly<Record<string, string>>;
  topics: Readonly<Record<string, string>>;
}

/** @returns the names of two editions; where both have one, the newer. */
export function namesOf(older: Reference, newer: Reference): Names {
  const both = [older, newer];
  return {
    codes: Object.fromEntries(
      both.flatMap(({ codes }) => codes.map(({ id, label }) => [id, label] as const)),
    ),
    topics: Object.fromEntries(
      both.flatMap(({ topics }) => topics.map(({ id, title }) => [id, title] as const)),
    ),
  };
}

/** @returns the name of a code; its id where it has none. */
export function codeName({ codes }: Names, id: string): string {
  return codes[id] ?? id;
}

/** @returns the name of a topic; its id where it has none. */
export function topicName({ topics }: Names, id: string): string {
  return topics[id] ?? id;
}
