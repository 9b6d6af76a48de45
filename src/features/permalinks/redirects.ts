import * as z from 'zod';
import { parseDataFile, type DataFile } from '../../lib/yaml';
import type { Diagnostic } from '../../lib/diagnostics';

/** Where an address leads that is gone, and why it is gone, for readers. */
export interface Redirect {
  to: string;
  why?: string;
}

const address = z.string().regex(/^\/[^\s#?]*$/, 'is not an address of this site. Start it with /');
const target = z.string().regex(/^\/\S*$/, 'is not an address of this site. Start it with /');

/** `redirects.yaml`: the old address, and the new one; or the new one with a reason. */
export const redirectsSchema = z.record(
  address,
  z.union([
    target,
    z.strictObject({ to: target, why: z.string().trim().min(1, 'is empty').optional() }),
  ]),
);

/**
 * Reads the list of addresses that are gone.
 * @returns redirects by old address, in the file's order, and every diagnostic of the file. Never throws.
 */
export function readRedirects(file: DataFile): {
  redirects: Map<string, Redirect>;
  diagnostics: Diagnostic[];
} {
  const { parsed, diagnostics } = parseDataFile(file, redirectsSchema.nullable());
  const entries = Object.entries(parsed?.value ?? {}).map(([from, to]): [string, Redirect] => [
    from,
    typeof to === 'string'
      ? { to }
      : { to: to.to, ...(to.why === undefined ? {} : { why: to.why }) },
  ]);
  return { redirects: new Map(entries), diagnostics };
}

/** An address that is gone, and where it leads in the end. */
export interface RedirectPair {
  from: string;
  to: string;
  /** Why the first of them is gone, where that is said: then nothing else is quite in its place. */
  why?: string;
}

/**
 * Follows redirects to their ends, so that nobody is sent on twice.
 * @throws an Error that names the addresses that lead in a circle.
 */
export function redirectPairs(redirects: ReadonlyMap<string, Redirect>): RedirectPair[] {
  return [...redirects].map(([from, { to: first, why }]) => {
    const to = endOf(redirects, from, first);
    return { from, to, ...(why === undefined ? {} : { why }) };
  });
}

function endOf(redirects: ReadonlyMap<string, Redirect>, from: string, first: string): string {
  const passed = [from];
  let to = first;
  for (let next = redirects.get(to); next; next = redirects.get(to)) {
    passed.push(to);
    to = next.to;
    if (passed.includes(to)) {
      throw new Error(`redirects.yaml: ${[...passed, to].join(' → ')} leads in a circle.`);
    }
  }
  return to;
}
