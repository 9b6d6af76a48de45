/**
 * All numbers that decide the ranking. After a change run `npm run build`, then
 * `npm run -s bench:search`, and compare with the figures in bench/README.md.
 */

/**
 * Priors: the factor on an answer's score by the kind of page it is on. `codePrior` replaces `prior`
 * for queries with a section number ("A.6.b") and for the bare name of a code. What comes first for
 * a code with a subject ("aca gifts") is decided in namedCodeResults.ts. Priors are stored in steps
 * of 1/20 (indexFormat.ts).
 */
export const PRIORS = {
  /** A page as a whole, a FAQ question, a glossary term. */
  page: { prior: 1 },
  /** A section of a page that has no search phrases of its own. */
  section: { prior: 0.9, codePrior: 0.6 },
  /** The page of a code of ethics as a whole (`/codes/…`). */
  code: { prior: 1, codePrior: 2 },
  /** What one code says on a topic: a row of a comparison (`/compare/…#code`). */
  cell: { prior: 0.7, codePrior: 1.9 },
  /** The letters after a name: facts in a list, while other answers say what to do. */
  credential: { prior: 0.9 },
  /** Answers for therapists and for teenagers: few queries come from them. See askers.ts. */
  asker: { prior: 0.7 },
  /** Pages about the site, and blog posts. Their sections get `section` times this. */
  about: { prior: 0.75 },
  /** Pages that list other pages, and handouts. */
  list: { prior: 0.75 },
} as const;

/** BM25F: the weight of a term for each occurrence in a field of an answer. */
export const FIELD_WEIGHTS = { title: 2, pageTitle: 0.8, text: 1, phrase: 1 } as const;
/**
 * BM25F: how fast the weight of a term saturates, how much the length of an answer counts, and the
 * exponent of idf: above 1 the rare words of a long story count for more.
 */
export const BM25F = { k1: 0.5, b: 0.3, idfExponent: 1.5 } as const;

/**
 * The score for search phrases: the norm of the cosines of an answer's phrases with this exponent,
 * times this weight, in relation to the BM25F score. With a high exponent only the best phrase
 * counts, with a low one all that match somewhat.
 */
export const PHRASES = { exponent: 3, weight: 1.3 } as const;
/** What an answer gets on top if the query is its title, and the cosine from which on it is. */
export const TITLE_MATCH = { minCosine: 0.8, bonus: 0.5 } as const;
/**
 * A search phrase is indexed by this many of its rarest terms, and an answer by this many of its
 * search phrases, the first ones of its file. The terms of the others are indexed as text: as
 * phrases they would make the index a fifth larger and gain nothing.
 */
export const TERMS_PER_PHRASE = 4;
export const PHRASES_PER_ANSWER = 40;
/**
 * Terms in more than this share of all search phrases ("my", "therapist") don't tell phrases apart.
 * They are not indexed for phrases, which makes the index a fifth smaller.
 */
export const MAX_PHRASE_SHARE = 0.05;
/**
 * Terms in more than this share of all answers get no posting where they occur only once, in the
 * text. It makes the index a fifth smaller. With a much lower share the index would be 11 kB smaller
 * still, but one word in three that stands on few pages would find none of them.
 */
export const COMMON_TERM_SHARE = 0.02;
/** In a small index shares mean nothing: a term is common only above this number. */
export const MIN_COMMON_COUNT = 20;

/** How much a term counts that is not the very word of the query. */
export const VARIANT_WEIGHTS = {
  synonym: 0.5,
  /** A term that starts with the last word, if that word is not a term itself, and if it is. */
  completion: 0.7,
  completionOfTerm: 0.6,
  /** A term at an edit distance of 1 or 2. */
  oneEdit: 0.7,
  twoEdits: 0.55,
} as const;

/**
 * A word in more than this share of all answers is not completed: "me" is a word of its own, and a
 * reader typing "meeting" gets the right answers with the next letter.
 */
export const MAX_COMPLETED_SHARE = 0.1;

/**
 * Answers on the topic that the best answers agree on move up. `votes`: how many answers vote;
 * `exponent`: a vote is the score to this power; `strength`: the score grows by up to this factor;
 * `laterTopic`: how much less the second and third topic of an answer count.
 */
export const TOPIC_BOOST = { votes: 60, exponent: 3, strength: 1, laterTopic: 0.1 } as const;

/**
 * Results should differ in topic. Among the next `lookAhead` answers the first one on a new topic is
 * preferred, if its score is at least `minShare` of the next answer's.
 */
export const DIVERSITY = { lookAhead: 5, minShare: 0.8 } as const;
/** The factor on the scores of answers for therapists or teenagers, if one of them asks. */
export const ASKER_BOOST = 2.2;
/** Answers with less than this share of the best score are not shown. */
export const MIN_SCORE_SHARE = 0.15;

/**
 * A query that names a place asks a question of the law if the best answer on the question's page has
 * at least this share of the best score of all.
 */
export const MIN_QUESTION_SHARE = 0.45;
/** The factor on the scores of pages on US law, if a query names a place outside the US. */
export const US_LAW_ELSEWHERE = 0.5;

/**
 * A query that names a code asks for its cells on the topics with at least this share of the votes
 * of the topic that is voted for most.
 */
export const ON_TOPIC_SHARE = 0.5;
/** The exponent of those votes: the best answers count for more than in `TOPIC_BOOST`. */
export const SUBJECT_VOTE_EXPONENT = 6;

/** How many of the best answers are checked for quoted phrases; each check may load a page's text. */
export const QUOTE_CANDIDATES = 40;
