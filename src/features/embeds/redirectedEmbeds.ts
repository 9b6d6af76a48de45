import { embedAddress, isEmbedAddress } from '../../lib/pages';
import type { RedirectPair } from '../permalinks/redirects';
import { embedIdOf } from './embed';

/** An embed that was removed, and the one that replaces it. */
export interface RedirectedEmbed {
  /** Id of the removed embed: `faq/old/one`. */
  from: string;
  /** Id of its replacement. */
  to: string;
}

/**
 * Finds the replacements of removed embeds. When a page redirects, its embed and those of its
 * questions do so too. An embed whose question was removed has a redirect of its own in
 * redirects.yaml: `/embed/faq/old/one/: /faq/new#two`.
 * @param permalinks addresses that were ever published; only these can be in use.
 * @param redirects from redirects.yaml, resolved.
 * @param ids ids of the embeds that exist.
 * @returns the redirected embeds, and the redirects from an embed to something that has none.
 */
export function redirectedEmbeds(
  permalinks: readonly string[],
  redirects: readonly RedirectPair[],
  ids: ReadonlySet<string>,
): { redirected: RedirectedEmbed[]; broken: RedirectPair[] } {
  const pairs = redirects.map(({ from, to }) => ({
    from: idOf(from),
    to: idOf(to),
    address: from,
  }));
  const replacementOf = (id: string) => {
    const own = pairs.find(({ address }) => address === embedAddress(id));
    if (own) return own.to;
    const page = pairs.find(({ from }) => id === from || id.startsWith(`${from}/`));
    return page && page.to + id.slice(page.from.length);
  };
  return {
    redirected: permalinks.filter(isEmbedAddress).flatMap((address) => {
      const from = idOf(address);
      const to = ids.has(from) ? undefined : replacementOf(from);
      return to !== undefined && ids.has(to) ? [{ from, to }] : [];
    }),
    broken: redirects.filter(({ from, to }) => isEmbedAddress(from) && !ids.has(idOf(to))),
  };
}

/** @param address of an embed, or of the page or question that it shows. */
function idOf(address: string): string {
  const prefix = isEmbedAddress(address) ? '/embed'.length : 0;
  return embedIdOf(address.slice(prefix)).replace(/\/$/, '');
}
