import * as z from 'zod';
import type { Diagnostic } from '../../lib/diagnostics';
import { parseDataFile, type DataFile } from '../../lib/yaml';

/** Where a removed address redirects to, and the reason for readers if there is one. */
export interface Redirect {
  to: string;
  why?: string;
}

const address = z.string().regex(/^\/[^\s#?]*$/, 'is not an address of this site. Start it with /');
const target = z.string().regex(/^\/\S*$/, 'is not an address of this site. Start it with /');

/** `redirects.yaml`: from the old address to the new one, or to the new one with a reason. */
const redirectsSchema = z.record(
  address,
  z.union([
    target,
    z.strictObject({ to: target, why: z.string().trim().min(1, 'is empty').optional() }),
  ]),
);

/**
 * Parses `redirects.yaml`.
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

/** A redirect from a removed address to its final target. */
export interface RedirectPair {
  from: string;
  to: string;
  /** The reason that readers see. With a reason, the target is no full replacement. */
  why?: string;
}

/**
 * Resolves chains of redirects, so that a request is redirected only once.
 * @throws an Error that names the addresses of a redirect loop.
 */
export function redirectPairs(redirects: ReadonlyMap<string, Redirect>): RedirectPair[] {
  return [...redirects].map(([from, { to, why }]) => ({
    from,
    to: finalTarget(redirects, from, to),
    ...(why === undefined ? {} : { why }),
  }));
}

function finalTarget(
  redirects: ReadonlyMap<string, Redirect>,
  from: string,
  first: string,
): string {
  const passed = [from];
  let to = first;
  for (let next = redirects.get(to); next; next = redirects.get(to)) {
    passed.push(to);
    to = next.to;
    if (passed.includes(to)) {
      throw new Error(`redirects.yaml: ${[...passed, to].join(' → ')} is a redirect loop.`);
    }
  }
  return to;
}
