import type { AnswerPage } from '../engine/answer';
import {
  encodeLists,
  encodeNumbers,
  encodePrior,
  gapsOf,
  INDEX_VERSION,
  type ManifestFile,
  type NormsFile,
  type PageFile,
  type PostingsFile,
} from '../engine/indexFormat';
import { inFileOrder } from '../engine/termDictionary';
import type { BuiltIndex, Posting } from './buildIndex';

/** The size of a file of postings in characters: about 4 kB compressed. */
const FILE_SIZE = 8000;

/** The files of an index. The name of their folder is added to the manifest when they are written. */
export interface EncodedIndex {
  manifest: Omit<ManifestFile, 'folder'>;
  norms: NormsFile;
  postings: PostingsFile[];
  pages: PageFile[];
}

/** Encodes an index into the files that are served. */
export function encodeIndex(index: BuiltIndex): EncodedIndex {
  const answers = index.pages.flatMap((page) => page.answers);
  const topics = [...new Set(answers.flatMap((answer) => answer.topics))].sort();
  const entries = entriesOf(index);
  const numbers = new Map(entries.map(({ term }, number) => [term, number]));
  const synonyms = synonymsOf(index).map((group) =>
    group.flatMap((term) => numbers.get(term) ?? []),
  );
  const ordered = [...inFileOrder(entries.length, synonyms)];
  const files = groupBySize(ordered.flatMap((number) => entries[number] ?? []));
  return {
    manifest: {
      version: INDEX_VERSION,
      answersPerPage: encodeNumbers(index.pages.map((page) => page.answers.length)),
      lengths: encodeNumbers(index.lengths),
      priors: encodeNumbers(answers.map(({ prior }) => encodePrior(prior))),
      codePriors: encodeNumbers(
        answers.map(({ prior, codePrior }) => encodePrior(codePrior ?? prior)),
      ),
      codes: index.codes.map(({ names, needs, local }) => ({
        names,
        needs,
        ...(local ? { local } : {}),
      })),
      answerCodes: encodeNumbers(
        answers.map(({ code }) => index.codes.findIndex(({ id }) => id === code?.id) + 1),
      ),
      phrasesPerAnswer: encodeNumbers(index.phrasesPerAnswer),
      topics,
      answerTopics: encodeLists(
        answers.map((answer) => answer.topics.map((topic) => topics.indexOf(topic))),
      ),
      stemAliases: Object.fromEntries(index.stemAliases),
      synonyms: encodeLists(synonyms),
      terms: entries.map(({ term }) => term).join('\n'),
      postingsPerTerm: encodeNumbers(entries.map(({ postings }) => postings.length)),
      unlisted: encodeNumbers(entries.map(({ unlisted }) => unlisted)),
      termsPerFile: encodeNumbers(files.map((file) => file.length)),
    },
    norms: { phraseNorms: encodeNumbers(index.phraseNorms) },
    postings: files.map(postingsFile),
    pages: index.pages.map(pageFile),
  };
}

function pageFile({ url: pageUrl, title: pageTitle, answers }: AnswerPage): PageFile {
  return {
    url: pageUrl,
    title: pageTitle,
    answers: answers.map(({ url, title, kind, text }) => [
      url.slice(pageUrl.length),
      title,
      kind,
      text,
    ]),
  };
}

interface Entry {
  term: string;
  postings: readonly Posting[];
  unlisted: number;
}

/** @returns the groups of synonyms of which at least one is in an answer. */
function synonymsOf({ postings, synonyms }: BuiltIndex): (readonly string[])[] {
  return synonyms.filter((group) => group.some((term) => postings.has(term)));
}

/** @returns the terms of an index and their synonyms, in order. */
function entriesOf(index: BuiltIndex): Entry[] {
  const { postings, unlisted } = index;
  return [...new Set([...postings.keys(), ...synonymsOf(index).flat()])].sort().map((term) => ({
    term,
    postings: postings.get(term) ?? [],
    unlisted: unlisted.get(term) ?? 0,
  }));
}

/** Divides terms into files of about the same size. A term is in one file only. */
function groupBySize(entries: readonly Entry[]): Entry[][] {
  const groups: Entry[][] = [];
  let size = Infinity;
  for (const entry of entries) {
    const next = sizeOf(entry);
    if (size + next > FILE_SIZE) {
      groups.push([]);
      size = 0;
    }
    groups.at(-1)?.push(entry);
    size += next;
  }
  return groups;
}

/** @returns the approximate size of a term's postings in characters. */
function sizeOf({ postings }: Entry): number {
  return postings.reduce((sum, { phrases }) => sum + 2 + phrases.length * 1.2, 0);
}

function postingsFile(entries: readonly Entry[]): PostingsFile {
  const all = entries.flatMap(({ postings }) => postings);
  const withPhrases = all.filter(({ phrases }) => phrases.length > 0);
  return {
    answers: encodeNumbers(
      entries.flatMap(({ postings }) => gapsOf(postings.map(({ answer }) => answer))),
    ),
    levels: encodeNumbers(all.map(({ level, phrases }) => 2 * level + (phrases.length ? 1 : 0))),
    phrasesPerPosting: encodeNumbers(withPhrases.map(({ phrases }) => phrases.length)),
    phrases: encodeNumbers(withPhrases.flatMap(({ phrases }) => gapsOf(phrases))),
  };
}
