import type { Catalog } from '../catalog';
import type { Scored } from './score';

/** How many of the best answers have a say, how sharply by score, and how much it counts. */
const VOTERS = 60;
const SHARPNESS = 3;
const SAY = 1;
/** A topic that an answer names second or third counts less. */
const LATER_TOPIC = 0.1;

/**
 * Raises answers on the topic on which the best answers agree: what many answers point to is what
 * was meant. Source: cluster-based retrieval (Liu and Croft, "Cluster-based retrieval using
 * language models", 2004), with topics for clusters.
 * @param scored answers with their scores, in no order.
 * @returns them from the best on.
 */
export function agreeOnTopics(scored: readonly Scored[], catalog: Catalog): Scored[] {
  const ranked = [...scored].sort((a, b) => b.score - a.score || a.answer - b.answer);
  const votes = new Float64Array(catalog.topics.length);
  const topicsOf = (answer: number) => catalog.topicsOf[answer] ?? [];
  let all = 0;
  for (const { answer, score } of ranked.slice(0, VOTERS)) {
    const vote = score ** SHARPNESS;
    all += vote;
    topicsOf(answer).forEach((topic, place) => {
      votes[topic] = (votes[topic] ?? 0) + vote / (place + 1);
    });
  }
  const agreed = ({ answer }: Scored) =>
    Math.max(
      0,
      ...topicsOf(answer).map((topic, place) => (votes[topic] ?? 0) / (1 + LATER_TOPIC * place)),
    ) / (all || 1);
  return ranked
    .map((one) => ({ ...one, score: one.score * (1 + SAY * agreed(one)) }))
    .sort((a, b) => b.score - a.score || a.answer - b.answer);
}
