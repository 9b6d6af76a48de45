import type { AnswerPage } from '../engine/answer';
import {
  encodeNumbers,
  encodePrior,
  gapsOf,
  INDEX_VERSION,
  type ManifestFile,
  type PageFile,
  type TermsFile,
} from '../engine/indexFormat';
import type { BuiltIndex, Posting } from './buildIndex';

/** Up to this size (characters, uncompressed) all terms are part of the manifest. */
const MAX_SINGLE_SIZE = 330_000;
/** Otherwise, the size of a file of terms: about 8 kB compressed. */
const FILE_SIZE = 16_000;

/** The files of an index. The name of their folder is added to the manifest when they are written. */
export interface EncodedIndex {
  manifest: Omit<ManifestFile, 'folder'>;
  terms: TermsFile[];
  pages: PageFile[];
}

/** Encodes an index into the files that are served. */
export function encodeIndex(index: BuiltIndex): EncodedIndex {
  const answers = index.pages.flatMap((page) => page.answers);
  const topics = [...new Set(answers.flatMap((answer) => answer.topics))].sort();
  const files = termsFiles(index);
  const [first] = files;
  const isSingle = files.length === 1 && first !== undefined;
  return {
    manifest: {
      version: INDEX_VERSION,
      answersPerPage: encodeNumbers(index.pages.map((page) => page.answers.length)),
      lengths: encodeNumbers(index.lengths),
      priors: encodeNumbers(answers.map(({ prior }) => encodePrior(prior))),
      codePriors: encodeNumbers(
        answers.map(({ prior, codePrior }) => encodePrior(codePrior ?? prior)),
      ),
      codes: index.codes.map(({ names, needs }) => ({ names: [...names], needs: [...needs] })),
      answerCodes: encodeNumbers(
        answers.map(({ code }) => index.codes.findIndex(({ id }) => id === code?.id) + 1),
      ),
      phrasesPerAnswer: encodeNumbers(index.phrasesPerAnswer),
      ...(isSingle ? {} : { phraseNorms: encodeNumbers(index.phraseNorms) }),
      topics,
      answerTopics: encodeNumbers(
        answers.flatMap((answer) => [
          answer.topics.length,
          ...answer.topics.map((topic) => topics.indexOf(topic)),
        ]),
      ),
      stemAliases: Object.fromEntries(index.stemAliases),
      synonyms: index.synonyms.map((group) => [...group]),
      firstTerms: files.map(({ terms }) => terms.split('\n')[0] ?? ''),
      ...(isSingle ? { terms: first } : {}),
    },
    terms: isSingle ? [] : files,
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

/** @returns a single file if the terms are few, otherwise files of about the same size. */
function termsFiles(index: BuiltIndex): TermsFile[] {
  const entries = [...index.postings.keys()].sort().map((term) => ({
    term,
    postings: index.postings.get(term) ?? [],
    unlisted: index.unlisted.get(term) ?? 0,
  }));
  const total = entries.reduce((sum, entry) => sum + sizeOf(entry), 0);
  const max = total <= MAX_SINGLE_SIZE ? Infinity : FILE_SIZE;
  const groups: Entry[][] = [[]];
  let size = 0;
  for (const entry of entries) {
    const next = sizeOf(entry);
    if (size > 0 && size + next > max) {
      groups.push([]);
      size = 0;
    }
    groups.at(-1)?.push(entry);
    size += next;
  }
  return groups.map(termsFile);
}

/** @returns the approximate size of an entry in characters. */
function sizeOf({ term, postings }: Entry): number {
  return postings.reduce((sum, { phrases }) => sum + 2 + phrases.length * 1.2, term.length + 2);
}

function termsFile(entries: readonly Entry[]): TermsFile {
  const all = entries.flatMap(({ postings }) => postings);
  const withPhrases = all.filter(({ phrases }) => phrases.length > 0);
  return {
    terms: entries.map(({ term }) => term).join('\n'),
    postingsPerTerm: encodeNumbers(entries.map(({ postings }) => postings.length)),
    unlisted: encodeNumbers(entries.map(({ unlisted }) => unlisted)),
    answers: encodeNumbers(
      entries.flatMap(({ postings }) => gapsOf(postings.map(({ answer }) => answer))),
    ),
    levels: encodeNumbers(all.map(({ level, phrases }) => 2 * level + (phrases.length ? 1 : 0))),
    phrasesPerPosting: encodeNumbers(withPhrases.map(({ phrases }) => phrases.length)),
    phrases: encodeNumbers(withPhrases.flatMap(({ phrases }) => gapsOf(phrases))),
  };
}
