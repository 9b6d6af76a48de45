import { decodeNumbers } from './numbers';
import { INDEX_VERSION, type CatalogPart } from './parts';
import { lengthFrom, normFrom, priorFrom } from './weights';

/** What the ranking knows of all answers, ready to be counted with. */
export interface Catalog {
  /** How many answers there are. */
  answers: number;
  /** Of each answer: the number of its page. */
  pageOf: Uint32Array;
  /** Of each page: the number of its first answer. */
  firstOf: Uint32Array;
  /** Of each answer: its length in weighted words, against the average. */
  lengths: Float32Array;
  priors: Float32Array;
  /** Priors for questions that name a code, and the forms that do. */
  priorsIfNamed: Float32Array;
  names: ReadonlySet<string>;
  /** How many ways of asking there are, and of each answer the number of its first. */
  phrases: number;
  firstPhraseOf: Uint32Array;
  norms: Float32Array;
  topics: readonly string[];
  /** Of each answer: its topics as numbers, best first. */
  topicsOf: readonly (readonly number[])[];
  stems: ReadonlyMap<string, string>;
  /** Of a form: those that stand for it. */
  near: ReadonlyMap<string, readonly string[]>;
  firsts: readonly string[];
  folder: string;
}

/**
 * Reads the catalog of an index.
 * @throws if it is of another version, or broken.
 */
export function readCatalog(part: CatalogPart): Catalog {
  if (part.version !== INDEX_VERSION) {
    throw new Error(`The search index has version ${part.version}, not ${INDEX_VERSION}.`);
  }
  const perPage = decodeNumbers(part.pages);
  const lengths = Float32Array.from(decodeNumbers(part.lengths), lengthFrom);
  const average = lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, lengths.length);
  const norms = Float32Array.from(decodeNumbers(part.norms), normFrom);
  return {
    answers: lengths.length,
    pageOf: Uint32Array.from(
      [...perPage].flatMap((count, page) => Array.from({ length: count }, () => page)),
    ),
    firstOf: startsOf(perPage),
    lengths: lengths.map((length) => length / (average || 1)),
    priors: Float32Array.from(decodeNumbers(part.priors), priorFrom),
    priorsIfNamed: Float32Array.from(decodeNumbers(part.priorsIfNamed), priorFrom),
    names: new Set(part.names),
    phrases: norms.length,
    firstPhraseOf: startsOf(decodeNumbers(part.phraseCounts)),
    norms,
    topics: part.topics,
    topicsOf: listsOf(decodeNumbers(part.topicsOf)),
    stems: new Map(Object.entries(part.stems)),
    near: nearOf(part.near),
    firsts: part.firsts,
    folder: part.folder,
  };
}

/** @returns where each of some runs starts, given how long each is. */
function startsOf(counts: Uint32Array): Uint32Array {
  let start = 0;
  return counts.map((count) => (start += count) - count);
}

/** Reads lists that each begin with their length. */
function listsOf(numbers: Uint32Array): number[][] {
  const lists: number[][] = [];
  for (let at = 0; at < numbers.length; at += 1 + (numbers[at] ?? 0)) {
    lists.push([...numbers.subarray(at + 1, at + 1 + (numbers[at] ?? 0))]);
  }
  return lists;
}

function nearOf(groups: readonly (readonly string[])[]): Map<string, string[]> {
  const near = new Map<string, string[]>();
  for (const group of groups) {
    for (const form of group) {
      const others = group.filter((other) => other !== form);
      near.set(form, [...new Set([...(near.get(form) ?? []), ...others])]);
    }
  }
  return near;
}
