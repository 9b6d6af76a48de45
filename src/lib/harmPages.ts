/**
 * The pages about harm and complaints, for young people, and with an answer on violence at home or in
 * an institution: patterns of their addresses.
 */
const PAGES = [
  'where-to-turn',
  'complain',
  'faq/(?:harm-and-complaints|romance|complaining|young-people|family|special-settings)',
  'guides/(?:harm-and-abuse|sex-and-romance|raising-concerns|how-to-complain|young-people)',
  'compare/(?:sexual-[a-z-]+|exploitation|complaints)',
  'law/(?:sexual-[a-z-]+|civil-remedy)',
  'handouts/(?:when-something-feels-wrong|how-to-complain)',
  'about/safety',
];
/** Those pages with or without an edition before them, and the pages below them. */
const ABOUT_HARM = new RegExp(`^(?:/\\d{4}\\.\\d+)?/(?:${PAGES.join('|')})(?:[/#?]|$)`);

/**
 * Tells whether somebody who reads a page may have been hurt, or may have to hide that they read it.
 * Such pages say what the quick exit can't do, and have no link to a public form.
 * @param address of a page, from the top of the site: `/guides/harm-and-abuse`.
 */
export function isAboutHarm(address: string): boolean {
  return ABOUT_HARM.test(address);
}
