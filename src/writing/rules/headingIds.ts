import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import type { Fault } from '../../faults';
import { faultIn, type WritingRule } from '../page';

const ID_COMMENT = /^\/\*\s*#([a-z0-9]+(?:-[a-z0-9]+)*)\s*\*\/$/;

/** Every heading has an id of its own that does not depend on its words. */
export const headingIds: WritingRule = {
  name: 'heading-ids',
  check: (page) => {
    const faults: Fault[] = [];
    const seen = new Set<string>();
    visit(page.tree, 'heading', (heading) => {
      const title = toString(heading);
      if (heading.depth === 1) {
        const mend = 'The title comes from the front matter. Use ## for the first heading.';
        faults.push(faultIn(page, heading, `"${title}" is a second h1.`, mend));
      }
      const last = heading.children.at(-1);
      const id = last?.type === 'mdxTextExpression' ? ID_COMMENT.exec(last.value)?.[1] : undefined;
      if (!id) {
        const mend = `Close the line with an id in a comment: ## ${title} {/* #some-id */}`;
        faults.push(faultIn(page, heading, `The heading "${title}" has no id.`, mend));
      } else if (seen.has(id)) {
        const mend = 'Give one of the two another id; keep the one that is published already.';
        faults.push(faultIn(page, heading, `The id "${id}" stands twice on this page.`, mend));
      } else {
        seen.add(id);
      }
    });
    return faults;
  },
};
