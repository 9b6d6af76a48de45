import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import type { Diagnostic } from '../../../lib/diagnostics';
import { diagnosticIn, type WritingRule } from '../page';

const ID_COMMENT = /^\/\*\s*#([a-z0-9]+(?:-[a-z0-9]+)*)\s*\*\/$/;

/** Every heading has a unique id that does not depend on its text, so that links to it last. */
export const headingIds: WritingRule = {
  name: 'heading-ids',
  check: (page) => {
    const diagnostics: Diagnostic[] = [];
    const seen = new Set<string>();
    visit(page.tree, 'heading', (heading) => {
      const title = toString(heading);
      if (heading.depth === 1) {
        const fix = 'The title comes from the front matter. Use ## for the first heading.';
        diagnostics.push(diagnosticIn(page, heading, `"${title}" is a second h1.`, fix));
      }
      const last = heading.children.at(-1);
      const id = last?.type === 'mdxTextExpression' ? ID_COMMENT.exec(last.value)?.[1] : undefined;
      if (!id) {
        const fix = `Add an id in a comment at the end of the line: ## ${title} {/* #some-id */}`;
        diagnostics.push(diagnosticIn(page, heading, `The heading "${title}" has no id.`, fix));
      } else if (seen.has(id)) {
        const fix = 'Change one of the two. Keep the one that is already published.';
        diagnostics.push(
          diagnosticIn(page, heading, `The id "${id}" is used twice on this page.`, fix),
        );
      } else {
        seen.add(id);
      }
    });
    return diagnostics;
  },
};
