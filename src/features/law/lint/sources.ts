import { diagnosticAt } from '../../reference/lint/rule';
import type { LawLintRule } from '.';

/** Publishers of statutes and regulations that anybody can read. */
const PUBLISHERS =
  /(^|\.)(law\.justia\.com|regulations\.justia\.com|law\.cornell\.edu|codes\.findlaw\.com|public\.law|mainelegislature\.org)$/;
/** Governments: legislatures, courts and agencies. */
const GOVERNMENTS = /\.(gov|state\.[a-z]{2}\.us)$/;

/** @returns whether an address is that of a public statute site or of a government. */
export function isPublicSource(url: string): boolean {
  const { hostname } = new URL(url);
  return PUBLISHERS.test(hostname) || GOVERNMENTS.test(hostname);
}

/** Readers are sent to public statute sites only: other copies may be wrong, or gone tomorrow. */
export const publicSource: LawLintRule = {
  name: 'public-source',
  check: ({ jurisdictions }) =>
    jurisdictions.flatMap((place) =>
      place.value.rules.flatMap(({ source }, at) =>
        source === null || isPublicSource(source)
          ? []
          : [
              diagnosticAt(
                place,
                ['rules', at, 'source'],
                `${new URL(source).hostname} is not a public statute site.`,
                'Leave the key out: readers find the text by its citation.',
              ),
            ],
      ),
    ),
};
