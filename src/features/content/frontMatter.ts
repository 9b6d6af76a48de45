import * as z from 'zod';

const day = z.iso.date({ error: 'is not a day. Write it as 2026-11-23' });
const ids = z.array(z.string().regex(/^[a-z0-9-]+$/, 'is not an id')).min(1);

/** The kinds of page there are. Which reading grade a page must keep to depends on it. */
export const PAGE_KINDS = [
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
] as const;

/** What the front matter of every page in docs/ holds. STYLEGUIDE.md tells writers. */
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
    nextReview: day,
    changed: z.string().trim().min(1).optional(),
    slug: z.string().optional(),
    sidebar_label: z.string().optional(),
    hide_table_of_contents: z.boolean().optional(),
  })
  .refine(({ kind, more }) => (kind === 'handout') === (more !== undefined), {
    path: ['more'],
    error:
      'stands on handouts, and on nothing else: the page that says more, such as /guides/gifts',
  });
