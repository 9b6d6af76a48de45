import { readdirSync, readFileSync } from 'node:fs';
import { formatDiagnostics, type Diagnostic } from '../src/lib/diagnostics';
import { answersOf, sectionsOf } from '../src/features/content/answers';
import { readPage, type Page } from '../src/features/content/page';
import { pageRules, postRules } from '../src/features/content/rules';
import { repeatedSentences } from '../src/features/content/sentences';
import { searchPhraseDiagnostics } from '../src/features/search/index/lintSearchPhrases';
import { loadSiteData, siteIds } from '../src/site/data';
import { dataComponents } from '../src/site/dataComponents';
import { readFlags, runCommand } from './lib/cli';

const HELP = `npm run lint:content: checks the pages, the posts and the search phrases.

It prints every problem with its file, its line and how to fix it. The rules are in
src/features/content/rules. Exit codes: 0 no problems, 1 problems, 2 wrong arguments.`;

/** @returns the pages of a folder, and a diagnostic for each file that cannot be parsed. */
function readPages(folder: string): { pages: Page[]; unreadable: Diagnostic[] } {
  const pages: Page[] = [];
  const unreadable: Diagnostic[] = [];
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => `${folder}/${name.replaceAll('\\', '/')}`)
    .filter((file) => file.endsWith('.mdx') && !file.includes('/_'))
    .sort();
  for (const file of files) {
    try {
      pages.push(readPage(file, readFileSync(file, 'utf8')));
    } catch (error) {
      const problem = `It cannot be read: ${error instanceof Error ? error.message : String(error)}`;
      unreadable.push({ file, line: 1, key: '', problem, fix: 'Fix the MDX or the front matter.' });
    }
  }
  return { pages, unreadable };
}

void runCommand(() => {
  const { booleans } = readFlags({ command: 'lint:content', strings: [], booleans: ['help'] });
  if (booleans.has('help')) {
    console.log(HELP);
    return;
  }
  const data = loadSiteData('.', { docsDir: 'docs', dataDir: 'docs/_data' });
  const { reference } = data;
  const ids = siteIds(data);
  const docs = readPages('docs');
  const blog = readPages('blog');
  const topics = reference.topics.map(({ id }) => id);
  const diagnostics = [
    ...docs.unreadable,
    ...blog.unreadable,
    ...repeatedSentences(docs.pages),
    ...docs.pages.flatMap((page) =>
      pageRules(dataComponents, ids).flatMap((rule) => rule.check(page, reference)),
    ),
    ...blog.pages.flatMap((post) =>
      postRules(dataComponents, ids).flatMap((rule) => rule.check(post, reference)),
    ),
    // Phrases of a page that cannot be read would look like phrases of no page.
    ...(docs.unreadable.length > 0
      ? []
      : searchPhraseDiagnostics(answersOf(docs.pages), topics, sectionsOf(docs.pages))),
  ];
  if (diagnostics.length > 0) throw new Error(formatDiagnostics(diagnostics, 'the pages'));
  console.log(`No problems in ${docs.pages.length} pages and ${blog.pages.length} posts.`);
});
