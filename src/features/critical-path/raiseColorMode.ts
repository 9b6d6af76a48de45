import { sheetOf } from './inlineStyles';

/** The script of the theme that sets the color mode, as Docusaurus puts it first into the body. */
const COLOR_MODE =
  /(<body[^>]*>(?:(?!<script|<div)[\s\S])*)(<script>(?:(?!<\/script>)[\s\S])*data-theme-choice[\s\S]*?<\/script>)/;

/**
 * Moves the script that sets the color mode from the start of the body to before the sheet. There it
 * runs while the sheet is still on its way. Where it was, everything waited for it, and what had
 * been styled was styled again.
 * @param html a page as Docusaurus builds it, with its link to the sheet.
 * @returns the page, unchanged if it has no such script or no sheet.
 */
export function raiseColorMode(html: string): string {
  const [, before, script] = COLOR_MODE.exec(html) ?? [];
  const sheet = /<link rel="?stylesheet/.exec(html);
  if (before === undefined || script === undefined || !sheet || !sheetOf(html)) return html;
  const rest = html.replace(before + script, () => before);
  return rest.slice(0, sheet.index) + script + rest.slice(sheet.index);
}
