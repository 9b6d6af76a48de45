import type { Diagnostic } from '../../lib/diagnostics';
import { diagnosticIn, type Page } from './page';
import { sentencesOf } from './sentences';

/** From this length on a sentence that stands on two pages was copied, not met twice by chance. */
const COPIED_FROM = 18;

/**
 * Finds long sentences that stand on more than one page: what two pages need is said once and
 * linked to.
 * @returns a diagnostic for each later place.
 */
export function repeatedSentences(pages: readonly Page[]): Diagnostic[] {
  const first = new Map<string, string>();
  return pages.flatMap((page) =>
    sentencesOf(page).flatMap(({ text, words, paragraph }) => {
      if (words.length < COPIED_FROM) return [];
      const key = words.join(' ').toLowerCase();
      const earlier = first.get(key);
      first.set(key, earlier ?? page.path);
      if (!earlier || earlier === page.path) return [];
      const fix = 'Say it on one page and link to it, or say it for this page anew.';
      return [
        diagnosticIn(page, paragraph, `This sentence stands in ${earlier} too: ${text}`, fix),
      ];
    }),
  );
}
