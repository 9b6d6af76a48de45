import { visit } from 'unist-util-visit';
import type { Diagnostic } from '../../../lib/diagnostics';
import { isPublished } from '../../reference/cells';
import { diagnosticIn, type WritingRule } from '../page';

/** Section numbers as codes write them: A.6.b, 3.05(a), 10.08, I.A.3. */
const SECTION = /\b(?:[A-Z]{1,2}\.\d+(?:\.[a-z])?|\d{1,2}\.\d{2}(?:\([a-z]\))?)(?![\w.])/g;

/**
 * A section number typed into the text is one that the data or a note on an edition knows. Most
 * should not be typed at all: <Cite> takes them from the data.
 */
export const typedSections: WritingRule = {
  name: 'typed-sections',
  check: (page, { codes }) => {
    const known = new Set(
      codes.flatMap(({ provisions, revisionNote }) => [
        ...provisions.filter(isPublished).flatMap((p) => p.sections),
        ...(revisionNote?.match(SECTION) ?? []),
      ]),
    );
    const parents = new Set([...known].map((section) => section.replace(/\([a-z]\)$/, '')));
    const diagnostics: Diagnostic[] = [];
    visit(page.tree, 'text', (text) => {
      for (const [section] of text.value.matchAll(SECTION)) {
        if (known.has(section) || parents.has(section)) continue;
        const problem = `The text names section ${section}, which no checked provision has.`;
        const fix = 'Cite the provision with <Cite code="…" topic="…" />, or correct the number.';
        diagnostics.push(diagnosticIn(page, text, problem, fix));
      }
    });
    return diagnostics;
  },
};
