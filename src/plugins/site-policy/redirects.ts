import { parse } from 'yaml';
import * as z from 'zod';

/** An address that is no more, and the one that takes its place. */
export interface Redirect {
  from: string;
  to: string;
}

const address = z
  .string()
  .regex(
    /^\/(?:[a-z0-9._-]+(?:\/[a-z0-9._-]+)*)?$/i,
    'must be a path: /guides/gifts, no slash at its end, no #',
  );

const file = z.record(
  address,
  z.union([address, z.strictObject({ to: address, why: z.string() })]),
);

/**
 * Reads redirects.yaml: a map of the old path to the new one, or to `{ to, why }`.
 * @param text the file's text; empty if there is none.
 * @throws with every fault at once: not a path, to itself, or to an address that is sent on again.
 */
export function readRedirects(text: string): Redirect[] {
  const result = file.safeParse(parse(text) ?? {});
  if (!result.success) {
    const faults = result.error.issues.map(({ path, message }) => `${path.join(' ')}: ${message}`);
    throw new Error(`redirects.yaml: ${faults.join('\n')}`);
  }
  const redirects = Object.entries(result.data).map(([from, value]) => ({
    from,
    to: typeof value === 'string' ? value : value.to,
  }));
  const gone = new Set(redirects.map(({ from }) => from));
  const faults = redirects
    .filter(({ to }) => gone.has(to))
    .map(({ from, to }) => `${from} leads to ${to}, which is sent on itself. Name where it ends.`);
  if (faults.length > 0) throw new Error(`redirects.yaml: ${faults.join('\n')}`);
  return redirects;
}
