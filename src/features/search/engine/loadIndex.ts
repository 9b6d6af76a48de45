import {
  CODES_FILE,
  decodeLength,
  decodeLists,
  decodeNumbers,
  decodePrior,
  INDEX_VERSION,
  MANIFEST_FILE,
  NORMS_FILE,
  pageFileName,
  placeFileName,
  postingsFileName,
  type ManifestFile,
  type NormsFile,
  type PageFile,
  type PostingsFile,
} from './indexFormat';
import type { SearchPlace } from './places';
import { readDictionary, type Postings, type TermDictionary } from './termDictionary';
import { termMapper, type ToTerm } from './text';

/** The decoded manifest. Answers, pages, phrases and topics are numbers: indexes into the arrays. */
export interface Manifest {
  folder: string;
  /** Number of answers. */
  answers: number;
  /** For each answer: its page. */
  pageOf: Uint32Array;
  /** For each page: its first answer. */
  firstAnswerOf: Uint32Array;
  /** For each answer: its length in weighted words, divided by the average. */
  lengths: Float32Array;
  /** For each answer: its prior, and its prior for queries that mention a code. */
  priors: Float32Array;
  codePriors: Float32Array;
  /** The terms that name each code, and those that a query must have besides. */
  codes: ManifestFile['codes'];
  /** For each answer: its code, an index into `codes`; -1 without one. */
  codeOf: Int32Array;
  /** Number of search phrases, and for each answer its first. */
  phrases: number;
  firstPhraseOf: Uint32Array;
  /** Ids of topics, and for each answer its topics, best first. */
  topics: readonly string[];
  topicsOf: readonly (readonly number[])[];
  stemAliases: ReadonlyMap<string, string>;
  law?: {
    places: readonly SearchPlace[];
    questions: readonly { id: string; page: number }[];
  };
}

/** A loaded index. Its other files are loaded when they are first needed, each once. */
export interface SearchIndex {
  manifest: Manifest;
  dictionary: TermDictionary;
  toTerm: ToTerm;
  /** @returns for each search phrase: the norm of its idf vector, rounded. */
  phraseNorms(): Promise<Uint32Array>;
  /** @returns the postings of terms; unknown terms have none. */
  postings(terms: Iterable<string>): Promise<ReadonlyMap<string, Postings>>;
  /** @returns the texts of a page. */
  page(number: number): Promise<PageFile>;
  /** @returns the texts of a place. */
  place(id: string): Promise<PageFile>;
  /** @returns the index of what single codes say; undefined if there is none. */
  codes(): Promise<SearchIndex> | undefined;
}

/**
 * Loads and parses a file of an index.
 * @param path below `search-index/`.
 * @param isFresh whether to bypass all caches.
 */
export type LoadFile = (path: string, isFresh: boolean) => Promise<unknown>;

/**
 * Loads an index.
 * @param load loads and parses a file.
 * @param manifestFile the file to start from.
 * @throws what `load` throws, or an Error if the index has another version or is broken. A file that
 *   could not be loaded is requested again the next time it is needed.
 */
export async function loadIndex(
  load: LoadFile,
  manifestFile: string = MANIFEST_FILE,
): Promise<SearchIndex> {
  const { manifest, dictionary, hasCodes } = await loadValid(load, manifestFile, (value) => {
    // The file comes from our own build, in the version that checkVersion checks.
    const file = value as ManifestFile;
    checkVersion(file);
    return {
      manifest: readManifest(file),
      dictionary: readDictionary(file),
      hasCodes: file.hasCodes,
    };
  });
  const files = new Map<string, Promise<unknown>>();
  const remember = <T>(name: string, request: () => Promise<T>): Promise<T> => {
    const known = files.get(name);
    if (known) return known as Promise<T>;
    const loading = request();
    files.set(name, loading);
    loading.catch(() => files.delete(name));
    return loading;
  };
  const once = <T>(name: string, read: (value: unknown) => T): Promise<T> =>
    remember(name, () => loadValid(load, `${manifest.folder}/${name}`, read));
  const phraseNorms = () =>
    once(NORMS_FILE, (value) => decodeNumbers((value as NormsFile).phraseNorms));
  // Starts now, before the first query asks for postings. If it fails, the query asks again.
  phraseNorms().catch(() => undefined);
  return {
    manifest,
    dictionary,
    toTerm: termMapper(manifest.stemAliases),
    phraseNorms,
    postings: async (terms) => {
      const wanted = [...terms];
      const numbers = new Set(wanted.flatMap((term) => dictionary.fileOf(term) ?? []));
      const read = await Promise.all(
        [...numbers].map((number) =>
          once(postingsFileName(number), (value) =>
            dictionary.readPostings(number, value as PostingsFile),
          ),
        ),
      );
      return new Map(
        wanted.flatMap((term): [string, Postings][] => {
          const postings = read.find((file) => file.has(term))?.get(term);
          return postings ? [[term, postings]] : [];
        }),
      );
    },
    page: (number) => once(pageFileName(number), readPage),
    place: (id) => once(placeFileName(id), readPage),
    codes: () => (hasCodes ? remember(CODES_FILE, () => loadIndex(load, CODES_FILE)) : undefined),
  };
}

/**
 * Loads a file and reads it. If that fails, it is loaded again past all caches: a connection that was
 * cut, or the sign-in page of a public network, may have left something else under its address.
 */
async function loadValid<T>(load: LoadFile, path: string, read: (value: unknown) => T): Promise<T> {
  try {
    return read(await load(path, false));
  } catch {
    return read(await load(path, true));
  }
}

/** @throws if this is not the file of a page. */
function readPage(value: unknown): PageFile {
  const page = value as Partial<PageFile> | null;
  if (typeof page?.url !== 'string' || !Array.isArray(page.answers)) {
    throw new Error('The search index is broken: a page has no address or no answers.');
  }
  return page as PageFile;
}

/** @throws if the manifest has another version. */
function checkVersion({ version }: ManifestFile): void {
  if (version === INDEX_VERSION) return;
  throw new Error(
    `The search index has version ${version} instead of ${INDEX_VERSION}. Reload the page.`,
  );
}

/** @throws if the manifest is broken. */
function readManifest(file: ManifestFile): Manifest {
  const answersPerPage = decodeNumbers(file.answersPerPage);
  const lengths = decodedWith(decodeLength, file.lengths);
  const average = lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, lengths.length);
  const phrasesPerAnswer = decodeNumbers(file.phrasesPerAnswer);
  const phrases = phrasesPerAnswer.reduce((sum, count) => sum + count, 0);
  return {
    folder: file.folder,
    answers: lengths.length,
    pageOf: Uint32Array.from(
      [...answersPerPage].flatMap((count, page) => Array.from({ length: count }, () => page)),
    ),
    firstAnswerOf: startsOf(answersPerPage),
    lengths: lengths.map((length) => length / (average || 1)),
    priors: decodedWith(decodePrior, file.priors),
    codePriors: decodedWith(decodePrior, file.codePriors),
    codes: file.codes,
    codeOf: Int32Array.from(decodeNumbers(file.answerCodes), (code) => code - 1),
    phrases,
    firstPhraseOf: startsOf(phrasesPerAnswer),
    topics: file.topics,
    topicsOf: decodeLists(file.answerTopics),
    stemAliases: new Map(Object.entries(file.stemAliases)),
    ...(file.law ? { law: readLaw(file.law) } : {}),
  };
}

/** `Float32Array.from` takes ten times as long, which a phone notices. */
function decodedWith(decode: (step: number) => number, text: string): Float32Array {
  const steps = decodeNumbers(text);
  const decoded = new Float32Array(steps.length);
  for (let at = 0; at < steps.length; at += 1) decoded[at] = decode(steps[at] ?? 0);
  return decoded;
}

function readLaw({ places, questions }: NonNullable<ManifestFile['law']>): Manifest['law'] {
  return {
    places: places.map(([id = '', ...names]) => ({ id, names })),
    questions: questions.map(([id, page]) => ({ id, page })),
  };
}

/** @returns where each of some consecutive runs starts, given their lengths. */
function startsOf(counts: Uint32Array): Uint32Array {
  let start = 0;
  return counts.map((count) => (start += count) - count);
}
