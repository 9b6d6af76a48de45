import { readdirSync, readFileSync } from 'node:fs';
import { formatDiagnostics, type Diagnostic } from '../src/lib/diagnostics';
import type { Reference } from '../src/features/reference/reference';
import { loadReference } from '../src/features/reference/node/readData';
import { answersOf } from '../src/features/content/answers';
import { readPage, type WritingRule } from '../src/features/content/page';
import { pageRules, postRules } from '../src/features/content/rules';
import { repeatedSentences } from '../src/features/content/sentences';
import { searchPhraseDiagnostics } from '../src/features/search/index/lintSearchPhrases';
import { dataComponents } from '../src/site/dataComponents';
import { runCommand } from './lib/command';

/** Checks every page and post against the writing rules. Exit code 1, and every diagnostic, if any. */
function lint(folder: string, rules: readonly WritingRule[], reference: Reference): Diagnostic[] {
  return pagesIn(folder).flatMap((path) => {
    try {
      const page = readPage(path, readFileSync(path, 'utf8'));
      return rules.flatMap((rule) => rule.check(page, reference));
    } catch (error) {
      const problem = `It cannot be read: ${error instanceof Error ? error.message : String(error)}`;
      return [{ file: path, line: 1, key: '', problem, fix: 'Fix the MDX or the front matter.' }];
    }
  });
}

function pagesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => `${folder}/${name.replaceAll('\\', '/')}`)
    .filter((path) => path.endsWith('.mdx') && !path.includes('/_'))
    .sort();
}

/** @returns every diagnostic of the pages. @throws with those of the data, if it has any. */
function allDiagnostics(): Diagnostic[] {
  const reference = loadReference('.', 'docs/_data');
  const pages = pagesIn('docs').map((path) => readPage(path, readFileSync(path, 'utf8')));
  return [
    ...repeatedSentences(pages),
    ...lint('docs', pageRules(dataComponents), reference),
    ...lint('blog', postRules(dataComponents), reference),
    ...searchPhraseDiagnostics(
      answersOf(pages),
      reference.topics.map(({ id }) => id),
    ),
  ];
}

void runCommand(() => {
  const diagnostics = allDiagnostics();
  if (diagnostics.length > 0) throw new Error(formatDiagnostics(diagnostics, 'the pages'));
  console.log(
    `${pagesIn('docs').length} pages and ${pagesIn('blog').length} posts keep the rules.`,
  );
});
