import { isEmbedAddress } from '../../lib/pages';
import type { RedirectPair } from './redirects';

/** An address that was promised and leads nowhere. */
export interface Broken {
  address: string;
  /** What is wrong, and what to do about it. */
  why: string;
}

/**
 * Holds the promised addresses against those of the built site.
 * @param promised addresses of permalinks.txt.
 * @param built addresses of the built site.
 * @param redirects from redirects.yaml.
 * @returns those that lead nowhere any more, in the order of the list.
 */
export function brokenAmong(
  promised: readonly string[],
  built: ReadonlySet<string>,
  redirects: readonly RedirectPair[],
): Broken[] {
  const moved = new Map(redirects.map((redirect) => [redirect.from, redirect]));
  return promised.flatMap((address) => {
    if (built.has(address)) return [];
    if (isEmbedAddress(address)) return [{ address, why: noCard(address) }];
    const [page = '', id] = address.split('#');
    const redirect = moved.get(page);
    if (!redirect) return [{ address, why: built.has(page) ? noId(id) : NO_PAGE }];
    const { to: target, why } = redirect;
    if (!built.has(target)) {
      return [{ address, why: `redirects.yaml sends it on to ${target}, which isn't there.` }];
    }
    // A redirect to a section goes there, whatever came after "#". One with a reason says that the
    // page is gone, its sections with it.
    if (
      id === undefined ||
      target.includes('#') ||
      why !== undefined ||
      built.has(`${target}#${id}`)
    )
      return [];
    return [{ address, why: `it is sent on to ${target}, and there ${noId(id)}` }];
  });
}

const NO_PAGE =
  'the page is gone. Bring it back, or name in redirects.yaml the page that takes its place.';

function noCard(address: string): string {
  return (
    'the card is gone, and clinics show it in a frame. Name in redirects.yaml what takes its place, ' +
    `a guide, a question or a comparison: "${address}: /faq/page#question".`
  );
}

function noId(id = ''): string {
  return (
    `nothing has the id "${id}". Give it back to the heading, question, term or cell, ` +
    `or put <span id="${id}"></span> before what answers it now.`
  );
}

/** @returns one text for all that is broken, for the person who built the site. */
export function brokenText(broken: readonly Broken[]): string {
  return [
    broken.length === 1
      ? 'permalinks.txt promises an address that leads nowhere now. Others link to it.'
      : `permalinks.txt promises ${broken.length} addresses that lead nowhere now. Others link to them.`,
    ...broken.map(({ address, why }) => `  ${address}: ${why}`),
    'If nobody can have linked to one, take its line out of permalinks.txt, and say why in the commit.',
  ].join('\n');
}
