import { fleschKincaid } from 'flesch-kincaid';
import type { Nodes, RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { syllable } from 'syllable';
import type { Diagnostic } from '../../../lib/diagnostics';
import { diagnosticIn, kindOf, type WritingRule } from '../page';
import { sentencesOf, type Sentence } from '../sentences';

/** Upper limits for a page. */
interface Limits {
  /** Flesch-Kincaid grade level. */
  grade: number;
  /** Average number of words in a sentence. */
  average: number;
  /** Number of words in the longest sentence. */
  longest: number;
}

const FOR_CLIENTS: Limits = { grade: 8.5, average: 18, longest: 35 };
const FOR_COMPARISON: Limits = { grade: 11, average: 22, longest: 35 };

const LIMITS_BY_KIND: Record<string, Limits | undefined> = {
  guide: FOR_CLIENTS,
  faq: FOR_CLIENTS,
  help: FOR_CLIENTS,
  handout: FOR_CLIENTS,
  about: { ...FOR_CLIENTS, grade: 9.5 },
  clinic: { ...FOR_CLIENTS, grade: 9.5 },
  compare: FOR_COMPARISON,
  code: FOR_COMPARISON,
  law: { ...FOR_CLIENTS, grade: 9 },
};

/** The page keeps to the reading grade and the sentence lengths for its kind. */
export const readability: WritingRule = {
  name: 'readability',
  check: (page) => {
    const limits = LIMITS_BY_KIND[kindOf(page)];
    if (!limits) return [];
    const sentences = sentencesOf(page);
    const diagnostics: Diagnostic[] = sentences
      .filter(({ words }) => words.length > limits.longest)
      .map(({ text, words, paragraph }) => {
        const problem = `This sentence has ${words.length} words. The limit is ${limits.longest}: ${text}`;
        return diagnosticIn(page, paragraph, problem, 'Split it in two.');
      });
    const average =
      sentences.reduce((sum, { words }) => sum + words.length, 0) / Math.max(1, sentences.length);
    if (average > limits.average) {
      const problem = `Sentences have ${average.toFixed(1)} words on average. The limit is ${limits.average}.`;
      diagnostics.push(diagnosticIn(page, {}, problem, 'Cut words, and split the longest ones.'));
    }
    const grade = readingGrade(sentences);
    if (grade > limits.grade) {
      const problem = `The page reads at grade ${grade.toFixed(1)}. The limit is ${limits.grade}.`;
      diagnostics.push(diagnosticIn(page, {}, problem, 'Use shorter words and shorter sentences.'));
    }
    return diagnostics;
  },
};

/**
 * Computes the reading grade of a text: the US school year whose pupils can read it.
 * Source: the Flesch-Kincaid grade level (Kincaid et al., 1975).
 * @returns a number from about 0 to 20; 0 without sentences.
 */
function readingGrade(sentences: readonly Sentence[]): number {
  if (sentences.length === 0) return 0;
  const words = sentences.flatMap((sentence) => sentence.words);
  return fleschKincaid({
    sentence: sentences.length,
    word: words.length,
    syllable: words.reduce((sum, word) => sum + syllable(word), 0),
  });
}

/** Limits for the number of words in an answer of a FAQ page. */
const SHORTEST_ANSWER = 40;
const LONGEST_ANSWER = 120;

/** An answer of a FAQ page is complete by itself, and takes less than a minute to read. */
export const answerLength: WritingRule = {
  name: 'answer-length',
  check: (page) => {
    if (kindOf(page) !== 'faq') return [];
    return answers(page.tree.children).flatMap(({ heading, body }): Diagnostic[] => {
      const words = body.map(textOf).join(' ').split(/\s+/).filter(Boolean).length;
      if (words >= SHORTEST_ANSWER && words <= LONGEST_ANSWER) return [];
      const problem = `This answer has ${words} words. It needs ${SHORTEST_ANSWER} to ${LONGEST_ANSWER}.`;
      const fix =
        words > LONGEST_ANSWER
          ? 'Shorten it, and link to a guide.'
          : 'Say why, and what the reader can do.';
      return [diagnosticIn(page, heading, problem, fix)];
    });
  },
};

/** @returns each h2 with the nodes up to the next one. */
function answers(children: readonly RootContent[]) {
  const found: { heading: RootContent; body: RootContent[] }[] = [];
  for (const node of children) {
    if (node.type === 'heading' && node.depth === 2) found.push({ heading: node, body: [] });
    else found.at(-1)?.body.push(node);
  }
  return found;
}

/** @returns the text of a node, without citations. */
function textOf(node: Nodes): string {
  if (node.type === 'mdxJsxTextElement' || node.type === 'mdxTextExpression') return '';
  return 'children' in node ? node.children.map(textOf).join(' ') : toString(node);
}
