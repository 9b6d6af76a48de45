import type { Catalog } from '../catalog';
import type { Lexicon, WordEntry } from '../lexicon';
import { ASKED, LEVELS, rarity } from '../weights';
import type { Wanted } from '../query/wanted';

/** BM25's two constants: how fast a word's weight saturates, how much length counts. */
const K1 = 0.5;
const B = 0.3;
/** How much the best ways of asking count against an answer's words, from the best one on. */
const BEST_PHRASES = [1, 0.4, 0.5] as const;

/** An answer and how well it fits. */
export interface Scored {
  answer: number;
  score: number;
}

/**
 * Scores every answer that has any of the words.
 *
 * Two views are added. Its own words and ways of asking taken together, by BM25F with the fields'
 * weights of weights.ts (Robertson and Zaragoza, "The probabilistic relevance framework", 2009), as
 * a share of what the words could give. And its nearest single ways of asking, by the cosine of
 * their rarities (Salton and McGill, "Introduction to modern information retrieval", 1983).
 * @param priors the catalog's, for this kind of question.
 * @returns the answers, in no order; scores are above 0, mostly below 3.
 */
export function scoreAnswers(
  wanted: readonly Wanted[],
  catalog: Catalog,
  lexicons: readonly Lexicon[],
  priors: Float32Array,
): Scored[] {
  const own = new Float64Array(catalog.answers);
  const near = new Float64Array(catalog.phrases);
  let possible = 0;
  let square = 0;
  for (const word of wanted) {
    const found = scoreWord(word, catalog, lexicons);
    possible += found.possible;
    square += found.askedPossible ** 2;
    for (const [answer, score] of found.own) own[answer] = (own[answer] ?? 0) + score;
    for (const [phrase, score] of found.asked) near[phrase] = (near[phrase] ?? 0) + score ** 2;
  }
  const norm = Math.sqrt(square) || 1;
  const scored: Scored[] = [];
  for (let answer = 0; answer < catalog.answers; answer += 1) {
    const words = (own[answer] ?? 0) / (possible || 1);
    if (words === 0) continue;
    const score = words + nearestPhrases(answer, near, norm, catalog);
    scored.push({ answer, score: score * (priors[answer] ?? 1) });
  }
  return scored;
}

/** What one wanted word gives: to each answer and to each way of asking, its best form. */
function scoreWord(
  { forms, spread, asked: askedSpread }: Wanted,
  catalog: Catalog,
  lexicons: readonly Lexicon[],
) {
  const own = new Map<number, number>();
  const asked = new Map<number, number>();
  let possible = 0;
  let askedPossible = 0;
  for (const [form, weight] of forms) {
    const entry = entryOf(form, lexicons);
    if (!entry) continue;
    const rare = weight * rarity(catalog.answers, Math.max(spread, entry.spread));
    const askedRare = weight * askedRarity(entry.phrases.length, askedSpread, catalog);
    possible = Math.max(possible, rare);
    askedPossible = Math.max(askedPossible, askedRare);
    let phrase = 0;
    entry.answers.forEach((answer, at) => {
      const count = entry.phraseCounts[at] ?? 0;
      const much = (LEVELS[entry.levels[at] ?? 0] ?? 0) + ASKED * count;
      const long = 1 - B + B * (catalog.lengths[answer] ?? 1);
      raise(own, answer, (rare * much) / (much + K1 * long));
      for (let nth = 0; nth < count; nth += 1, phrase += 1) {
        const number = (catalog.firstPhraseOf[answer] ?? 0) + (entry.phrases[phrase] ?? 0);
        raise(asked, number, askedRare);
      }
    });
  }
  return { own, asked, possible, askedPossible };
}

function askedRarity(listed: number, spread: number, { phrases }: Catalog): number {
  return listed === 0 ? 0 : rarity(phrases, Math.max(listed, spread));
}

function entryOf(form: string, lexicons: readonly Lexicon[]): WordEntry | undefined {
  for (const lexicon of lexicons) {
    const entry = lexicon.find(form);
    if (entry) return entry;
  }
  return undefined;
}

function raise(scores: Map<number, number>, key: number, score: number): void {
  if (score > (scores.get(key) ?? 0)) scores.set(key, score);
}

/** @returns the weighted sum of an answer's best ways of asking. */
function nearestPhrases(
  answer: number,
  near: Float64Array,
  norm: number,
  { firstPhraseOf, norms, phrases }: Catalog,
): number {
  const best = BEST_PHRASES.map(() => 0);
  const end = firstPhraseOf[answer + 1] ?? phrases;
  for (let phrase = firstPhraseOf[answer] ?? 0; phrase < end; phrase += 1) {
    let score = (near[phrase] ?? 0) / ((norms[phrase] ?? 1) * norm || 1);
    for (let place = 0; place < best.length; place += 1) {
      const held = best[place] ?? 0;
      if (score <= held) continue;
      best[place] = score;
      score = held;
    }
  }
  return best.reduce((sum, score, place) => sum + score * (BEST_PHRASES[place] ?? 0), 0);
}
