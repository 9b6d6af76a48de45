import { percentile, rankFigures, round, type RankFigures } from './figures';
import type { Question } from './questions';

/** A search engine to evaluate. */
export interface SearchEngine {
  /** @returns the addresses of the results, best first. */
  find: (query: string) => Promise<string[]>;
  /** Size of its index without the texts of results, brotli-compressed. */
  indexBytes: number;
}

/** What an engine found for a question. */
export interface Outcome {
  question: Question;
  results: readonly string[];
  ms: number;
}

/** How well an engine answers some questions. Shares are from 0 to 1. */
export interface Figures {
  questions: number;
  /** Share of the questions without any result. */
  nothing: number;
  /** By topic: questions on the topic `other` are left out. */
  topics: RankFigures;
  /** By address: questions whose answers are not marked are left out. */
  answers: RankFigures & {
    /** Share of the questions that the site does not answer. They count as misses. */
    noAnswer: number;
  };
}

/** How many results are looked at. */
const DEPTH = 10;

/**
 * Runs every question.
 * @param onProgress is called with the number of questions done.
 */
export async function runQuestions(
  engine: SearchEngine,
  questions: readonly Question[],
  onProgress: (done: number) => void,
): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  for (const question of questions) {
    const start = performance.now();
    const results = await engine.find(question.q);
    outcomes.push({ question, results, ms: performance.now() - start });
    onProgress(outcomes.length);
  }
  return outcomes;
}

/**
 * @param isAbout whether an address is about a topic. A result is right by topic if it is about the
 *   question's first topic.
 */
export function figuresOf(
  outcomes: readonly Outcome[],
  isAbout: (url: string, topic: string) => boolean,
): Figures {
  const share = (some: readonly Outcome[], all: readonly Outcome[]) =>
    round(some.length / (all.length || 1));
  const withTopic = outcomes.filter(({ question }) => question.topics[0] !== 'other');
  const marked = outcomes.filter(({ question }) => question.answers !== undefined);
  const rankBy = (isRight: (url: string, question: Question) => boolean) => (outcome: Outcome) =>
    1 + outcome.results.slice(0, DEPTH).findIndex((url) => isRight(url, outcome.question));
  const gaps = marked.filter(({ question }) => question.answers?.length === 0);
  return {
    questions: outcomes.length,
    nothing: share(
      outcomes.filter(({ results }) => results.length === 0),
      outcomes,
    ),
    topics: rankFigures(
      withTopic.map(rankBy((url, { topics: [topic = ''] }) => isAbout(url, topic))),
    ),
    answers: {
      ...rankFigures(marked.map(rankBy(answersQuestion))),
      noAnswer: share(gaps, marked),
    },
  };
}

/** @returns whether an address is one of those that answer a question. */
export function answersQuestion(url: string, { answers = [] }: Question): boolean {
  return answers.includes(url) || answers.includes(url.replace(/#.*/, ''));
}

/** @returns percentiles of the time per query in milliseconds. */
export function timesOf(outcomes: readonly Outcome[]): { p50ms: number; p95ms: number } {
  const times = outcomes.map(({ ms }) => ms);
  return { p50ms: round(percentile(times, 0.5)), p95ms: round(percentile(times, 0.95)) };
}
