import type { AnswerPage } from '../engine/answer';
import type { BuiltIndex, Posting } from './buildIndex';
import { encodeNumbers, gapsOf } from '../engine/numbers';
import { INDEX_VERSION, type CatalogPart, type PagePart, type WordsPart } from '../engine/parts';
import { roundPrior } from '../engine/weights';

/** Up to this size (characters before compression) all words are one part, within the catalog. */
const WHOLE = 330_000;
/** Size of a part where there are several: about 8 kB compressed. */
const PART = 16_000;

/** The parts of an index; the catalog still has no folder. */
export interface EncodedIndex {
  catalog: Omit<CatalogPart, 'folder'>;
  words: WordsPart[];
  pages: PagePart[];
}

/** Writes an index in parts. */
export function encodeIndex(index: BuiltIndex): EncodedIndex {
  const answers = index.pages.flatMap((page) => page.answers);
  const topics = [...new Set(answers.flatMap((answer) => answer.topics))].sort();
  const forms = [...index.postings.keys()].sort();
  const parts = partsOf(forms, index);
  const [first] = parts;
  const isWhole = parts.length === 1 && first !== undefined;
  return {
    catalog: {
      version: INDEX_VERSION,
      pages: encodeNumbers(index.pages.map((page) => page.answers.length)),
      lengths: encodeNumbers(index.lengths),
      priors: encodeNumbers(answers.map(({ prior }) => roundPrior(prior))),
      priorsIfNamed: encodeNumbers(
        answers.map(({ prior, priorIfNamed }) => roundPrior(priorIfNamed ?? prior)),
      ),
      names: [...index.names],
      phraseCounts: encodeNumbers(index.phraseCounts),
      norms: encodeNumbers(index.norms),
      topics,
      topicsOf: encodeNumbers(
        answers.flatMap((answer) => [
          answer.topics.length,
          ...answer.topics.map((topic) => topics.indexOf(topic)),
        ]),
      ),
      stems: Object.fromEntries(index.stems),
      near: index.near.map((group) => [...group]),
      firsts: parts.map(({ words }) => words.split('\n')[0] ?? ''),
      ...(isWhole ? { words: first } : {}),
    },
    words: isWhole ? [] : parts,
    pages: index.pages.map(pagePart),
  };
}

function pagePart(page: AnswerPage): PagePart {
  return {
    url: page.url,
    title: page.title,
    answers: page.answers.map(({ url, title, kind, text }) => [
      url.slice(page.url.length),
      title,
      kind,
      text,
    ]),
  };
}

/** Cuts the words, in order, into parts of about the same size; into one if they are few. */
function partsOf(forms: readonly string[], { postings, passing }: BuiltIndex): WordsPart[] {
  const entries = forms.map((form) => ({
    form,
    list: postings.get(form) ?? [],
    passing: passing.get(form) ?? 0,
  }));
  const sizes = entries.map(({ form, list }) => sizeOf(form, list));
  const total = sizes.reduce((sum, size) => sum + size, 0);
  const most = total <= WHOLE ? Infinity : PART;
  const groups: Entry[][] = [[]];
  let size = 0;
  entries.forEach((entry, at) => {
    const next = sizes[at] ?? 0;
    if (size > 0 && size + next > most) {
      groups.push([]);
      size = 0;
    }
    groups.at(-1)?.push(entry);
    size += next;
  });
  return groups.map(wordsPart);
}

function sizeOf(form: string, list: readonly Posting[]): number {
  return list.reduce((sum, { phrases }) => sum + 2 + phrases.length * 1.2, form.length + 2);
}

/** A form, where it stands, and in how many answers more it stands in passing. */
interface Entry {
  form: string;
  list: readonly Posting[];
  passing: number;
}

function wordsPart(entries: readonly Entry[]): WordsPart {
  const all = entries.flatMap(({ list }) => list);
  const asked = all.filter(({ phrases }) => phrases.length > 0);
  return {
    words: entries.map(({ form }) => form).join('\n'),
    counts: encodeNumbers(entries.map(({ list }) => list.length)),
    passing: encodeNumbers(entries.map(({ passing }) => passing)),
    answers: encodeNumbers(entries.flatMap(({ list }) => gapsOf(list.map(({ answer }) => answer)))),
    levels: encodeNumbers(all.map(({ level, phrases }) => 2 * level + (phrases.length ? 1 : 0))),
    phraseCounts: encodeNumbers(asked.map(({ phrases }) => phrases.length)),
    phrases: encodeNumbers(asked.flatMap(({ phrases }) => gapsOf(phrases))),
  };
}
