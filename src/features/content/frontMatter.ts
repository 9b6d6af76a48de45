import * as z from 'zod';
import { isFuture } from '../../lib/dates';

const day = z.iso
  .date({ error: 'is not a day. Write it as 2026-11-23' })
  .refine((text) => !isFuture(text, new Date()), 'is in the future');
const ids = z.array(z.string().regex(/^[a-z0-9-]+$/, 'is not an id')).min(1);

/** The kinds of page. The reading grade that a page must not exceed depends on its kind. */
const PAGE_KINDS = [
  'guide',
  'faq',
  'compare',
  'code',
  'glossary',
  'clinic',
  'about',
  'help',
  'list',
  'handout',
  'law',
] as const;

/** The front matter of every page in docs/. STYLEGUIDE.md explains it to writers. */
export const frontMatterSchema = z
  .strictObject({
    title: z.string().trim().min(1).max(80),
    description: z.string().trim().min(20).max(160),
    kind: z.enum(PAGE_KINDS),
    topics: ids.max(3).optional(),
    claims: ids.optional(),
    sources: ids.optional(),
    more: z
      .string()
      .regex(/^(?:\/[a-z0-9-]+)+$/, 'is not an address of this site. Write it as /guides/gifts')
      .optional(),
    reviewed: day,
    changed: z.string().trim().min(1).optional(),
    reviewedBy: z.string().trim().min(1).optional(),
    slug: z.string().optional(),
    sidebar_label: z.string().optional(),
    sidebar_position: z.number().optional(),
    hide_table_of_contents: z.boolean().optional(),
  })
  .refine(({ kind, more }) => (kind === 'handout') === (more !== undefined), {
    path: ['more'],
    error:
      'stands on handouts, and on nothing else: the page that says more, such as /guides/gifts',
  });

/**
 * @param reviewed the day of the last review: `2026-11-23`.
 * @returns the last day before a year is over, by which the page must be reviewed again:
 *   `2027-11-22`.
 */
export function nextReviewOf(reviewed: string): string {
  const next = new Date(`${reviewed}T00:00:00Z`);
  next.setUTCFullYear(next.getUTCFullYear() + 1);
  next.setUTCDate(next.getUTCDate() - 1);
  return next.toISOString().slice(0, 'YYYY-MM-DD'.length);
}
