import { readdirSync, readFileSync } from 'node:fs';
import { formatDiagnostics, type Diagnostic } from '../src/lib/diagnostics';
import { answersOf, sectionsOf } from '../src/features/content/answers';
import { readListedPages } from '../src/features/content/node/listedPages';
import { parsePage, type Page } from '../src/features/content/page';
import { pageRules, postRules } from '../src/features/content/rules';
import { repeatedSentences } from '../src/features/content/sentences';
import { searchPhraseDiagnostics } from '../src/features/search/index/lintSearchPhrases';
import { loadSiteData, siteIds, type SiteData } from '../src/site/data';
import { dataComponents } from '../src/site/dataComponents';
import { readFlags, runCommand } from './lib/cli';

const HELP = `npm run lint:content: checks the pages, the posts and the search phrases.

It prints every problem with its file, its line and how to fix it. The rules are in
src/features/content/rules. Exit codes: 0 no problems, 1 problems, 2 wrong arguments.`;

interface ReadPages {
  pages: Page[];
  unreadable: Diagnostic[];
}

/** @returns the pages of a folder, and the diagnostics of files that cannot be parsed. */
function readPages(folder: string): ReadPages {
  const reads = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => `${folder}/${name.replaceAll('\\', '/')}`)
    .filter((file) => file.endsWith('.mdx') && !file.includes('/_'))
    .sort()
    .map((file) => parsePage(file, readFileSync(file, 'utf8')));
  return {
    pages: reads.flatMap(({ page }) => (page ? [page] : [])),
    unreadable: reads.flatMap(({ diagnostics }) => diagnostics),
  };
}

/** @returns the files of the search phrases of pages that cannot be parsed. */
function phrasesOf(unreadable: readonly Diagnostic[]): ReadonlySet<string> {
  return new Set(
    unreadable.map(({ file }) =>
      file.replace(/^docs\//, 'docs/_data/search-phrases/').replace(/\.mdx$/, '.yaml'),
    ),
  );
}

/**
 * Reads the data, with the pages that can be parsed.
 * @throws an Error that lists the diagnostics of the data, and those of the other pages.
 */
function readData(unreadable: readonly Diagnostic[]): SiteData {
  try {
    return loadSiteData(
      '.',
      { docsDir: 'docs', dataDir: 'docs/_data' },
      (siteDir, docsDir) => readListedPages(siteDir, docsDir).pages,
    );
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    throw new Error([message, formatDiagnostics(unreadable, 'the pages')].join('\n'), {
      cause: error,
    });
  }
}

function ruleDiagnostics(data: SiteData, docs: ReadPages, blog: ReadPages): Diagnostic[] {
  const { reference } = data;
  const ids = siteIds(data);
  const phrases = phrasesOf(docs.unreadable);
  const topics = reference.topics.map(({ id }) => id);
  return [
    ...docs.pages.flatMap((page) =>
      pageRules(dataComponents, ids).flatMap((rule) => rule.check(page, reference)),
    ),
    ...blog.pages.flatMap((post) =>
      postRules(dataComponents, ids).flatMap((rule) => rule.check(post, reference)),
    ),
    // Phrases of a page that cannot be read would look like phrases of no page.
    ...searchPhraseDiagnostics(answersOf(docs.pages), topics, sectionsOf(docs.pages)).filter(
      ({ file }) => !phrases.has(file),
    ),
  ];
}

void runCommand(() => {
  const { booleans } = readFlags({ command: 'lint:content', strings: [], booleans: ['help'] });
  if (booleans.has('help')) {
    console.log(HELP);
    return;
  }
  const docs = readPages('docs');
  const blog = readPages('blog');
  const unreadable = [...docs.unreadable, ...blog.unreadable];
  const data = readData(unreadable);
  const diagnostics = [
    ...unreadable,
    ...repeatedSentences(docs.pages),
    ...ruleDiagnostics(data, docs, blog),
  ];
  if (diagnostics.length > 0) throw new Error(formatDiagnostics(diagnostics, 'the pages'));
  console.log(`No problems in ${docs.pages.length} pages and ${blog.pages.length} posts.`);
});
