/** Elements in the text of headings, which the theme repeats in the table of contents. */
const INLINE_ELEMENTS = '(?:code|del|em|strong)';

/** Docusaurus' progress bar. */
const PROGRESS_BAR = '<div class="[a-z-]+"(?: role="[a-z]+")?>|</div>';

/** The empty script that React creates and fills in itself. */
const EMPTY_SCRIPT = '<script></script>';

/**
 * The markup that scripts may insert into a page as text, as the source of a regular expression:
 * text and plain elements, with no attribute that could run or fetch anything (Trusted Types, 2.3:
 * "Default policy").
 */
export const PLAIN_MARKUP = `^(?:${EMPTY_SCRIPT}|(?:[^<]|</?${INLINE_ELEMENTS}>|${PROGRESS_BAR})*)$`;
