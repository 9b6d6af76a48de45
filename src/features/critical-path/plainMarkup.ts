/** Elements in a heading's words, which the theme puts into a page's contents. */
const IN_WORDS = '(?:code|del|em|strong)';

/** Docusaurus' progress bar, and the empty script that React makes to fill in itself. */
const BARS = '<div class="[a-z-]+"(?: role="[a-z]+")?>|</div>';
const EMPTY_SCRIPT = '<script></script>';

/**
 * The markup that scripts may put into a page as text, as a regular expression's source: words, with
 * plain elements and no attribute that could run or fetch anything. The loader refuses all else where
 * the browser asks it (Trusted Types, 2.3: a default policy is asked about each text).
 */
export const PLAIN_MARKUP = `^(?:${EMPTY_SCRIPT}|(?:[^<]|</?${IN_WORDS}>|${BARS})*)$`;
