import type { Diagnostic } from '../../../lib/diagnostics';
import { keyOf } from '../../../lib/yaml';
import { frontMatterSchema } from '../frontMatter';
import type { WritingRule } from '../page';

/** The front matter fits its schema, and its ids exist. */
export const frontMatter: WritingRule = {
  name: 'front-matter',
  check: ({ path, matter }, { topics, codes }) => {
    const diagnostic = (key: string, problem: string, fix: string): Diagnostic => ({
      file: path,
      line: 1,
      key,
      problem,
      fix,
    });
    const result = frontMatterSchema.safeParse(matter);
    if (!result.success) {
      return result.error.issues.map((issue) =>
        diagnostic(
          keyOf(issue.path) || 'front matter',
          issue.message,
          'See the table of front matter in STYLEGUIDE.md.',
        ),
      );
    }
    const { topics: named = [], sources = [] } = result.data;
    return [
      ...named
        .filter((id) => !topics.some((topic) => topic.id === id))
        .map((id) =>
          diagnostic('topics', `There is no topic "${id}".`, 'Use an id of topics.yaml.'),
        ),
      ...sources
        .filter((id) => !codes.some((code) => code.id === id))
        .map((id) =>
          diagnostic('sources', `There is no code "${id}".`, 'Use the id of a code file.'),
        ),
    ];
  },
};
