import { readdirSync, readFileSync } from 'node:fs';
import { formatFaults, type Fault } from '../src/faults';
import type { Reference } from '../src/ethics/reference';
import { loadReference } from '../src/plugins/ethics-data/readData';
import { answersOf } from '../src/writing/answers';
import { readPage, type WritingRule } from '../src/writing/page';
import { repeatedSentences } from '../src/writing/repeats';
import { pageRules, postRules } from '../src/writing/rules';
import { askedFaults } from './lib/asked';
import { runCommand } from './lib/command';

/** Holds every page and post against the writing rules. Exit code 1, and every fault, if any. */
function lint(folder: string, rules: readonly WritingRule[], reference: Reference): Fault[] {
  return pagesIn(folder).flatMap((path) => {
    try {
      const page = readPage(path, readFileSync(path, 'utf8'));
      return rules.flatMap((rule) => rule.check(page, reference));
    } catch (error) {
      const problem = `It cannot be read: ${error instanceof Error ? error.message : String(error)}`;
      return [{ file: path, line: 1, key: '', problem, mend: 'Mend the MDX or the front matter.' }];
    }
  });
}

function pagesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => `${folder}/${name.replaceAll('\\', '/')}`)
    .filter((path) => path.endsWith('.mdx') && !path.includes('/_'))
    .sort();
}

/** Every fault of the pages. @throws with every fault of the data, which pages are held against. */
function allFaults(): Fault[] {
  const reference = loadReference('.', 'docs/_data');
  const pages = pagesIn('docs').map((path) => readPage(path, readFileSync(path, 'utf8')));
  return [
    ...repeatedSentences(pages),
    ...lint('docs', pageRules, reference),
    ...lint('blog', postRules, reference),
    ...askedFaults(
      answersOf(pages),
      reference.topics.map(({ id }) => id),
    ),
  ];
}

void runCommand(() => {
  const faults = allFaults();
  if (faults.length > 0) throw new Error(formatFaults(faults, 'the pages'));
  console.log(
    `${pagesIn('docs').length} pages and ${pagesIn('blog').length} posts keep the rules.`,
  );
});
