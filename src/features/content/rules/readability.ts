import type { Diagnostic } from '../../../lib/diagnostics';
import { diagnosticIn, kindOf, type WritingRule } from '../page';
import { readingGrade } from '../readingGrade';
import { sentencesOf } from '../sentences';

/** What a kind of page may ask of its readers: Flesch-Kincaid grade, and words a sentence. */
interface Limits {
  grade: number;
  average: number;
  longest: number;
}

const FOR_CLIENTS: Limits = { grade: 8.5, average: 18, longest: 35 };
const FOR_COMPARISON: Limits = { grade: 11, average: 22, longest: 35 };

const LIMITS: Record<string, Limits | undefined> = {
  guide: FOR_CLIENTS,
  faq: FOR_CLIENTS,
  help: FOR_CLIENTS,
  handout: FOR_CLIENTS,
  about: { ...FOR_CLIENTS, grade: 9.5 },
  clinic: { ...FOR_CLIENTS, grade: 9.5 },
  compare: FOR_COMPARISON,
  code: FOR_COMPARISON,
};

/** Sentences are short enough, and the page reads at the grade its readers need. */
export const readability: WritingRule = {
  name: 'readability',
  check: (page) => {
    const limits = LIMITS[kindOf(page)];
    if (!limits) return [];
    const sentences = sentencesOf(page);
    const diagnostics: Diagnostic[] = sentences
      .filter(({ words }) => words.length > limits.longest)
      .map(({ text, words, paragraph }) =>
        diagnosticIn(
          page,
          paragraph,
          `This sentence has ${words.length} words, at most ${limits.longest} go: ${text}`,
          'Make two of it.',
        ),
      );
    const average =
      sentences.reduce((sum, { words }) => sum + words.length, 0) / Math.max(1, sentences.length);
    if (average > limits.average) {
      const problem = `Sentences have ${average.toFixed(1)} words on average, at most ${limits.average} go.`;
      diagnostics.push(diagnosticIn(page, {}, problem, 'Cut, and split the longest.'));
    }
    const grade = readingGrade(sentences);
    if (grade > limits.grade) {
      const problem = `The page reads at grade ${grade.toFixed(1)}, at most ${limits.grade} goes.`;
      diagnostics.push(diagnosticIn(page, {}, problem, 'Use shorter words and shorter sentences.'));
    }
    return diagnostics;
  },
};
