/** Scripts and styles: their text is not HTML. Groups: the element, its attributes, its text. */
const RAW_TEXT = /<(script|style)\b((?:"[^"]*"|'[^']*'|[^'">])*)>([^]*?)<\/\1\s*>/gi;

/** An opening tag. Attributes may contain ">" in quotes. */
const OPENING_TAG = /<[a-z](?:"[^"]*"|'[^']*'|[^'">])*>/gi;

/** What makes a page send browsers to another one. */
export const REDIRECT_PAGE = /<meta\s[^>]*http-equiv=["']?refresh\b/i;

/** A script or style element of a page, with its attributes and its text as they are written. */
export interface RawElement {
  readonly name: string;
  readonly attributes: string;
  readonly text: string;
}

/*
 * For what is done to every built page: parsing them all into trees takes a fifth of a build. Built
 * pages are well-formed and have no comments, which these expressions rely on.
 */

/** @returns the scripts and styles of a built page, in its order. */
export function rawElements(html: string): RawElement[] {
  return [...html.matchAll(RAW_TEXT)].map(([, name = '', attributes = '', text = '']) => ({
    name: name.toLowerCase(),
    attributes,
    text,
  }));
}

/** @returns the opening tags of a built page or a part of one, in its order. */
export function openingTags(html: string): string[] {
  return html.replace(RAW_TEXT, '').match(OPENING_TAG) ?? [];
}

/**
 * @param tag an opening tag, or its attributes.
 * @returns the value of an attribute as it is written (entities are not decoded); undefined if the
 *   tag lacks it.
 */
export function attributeOf(tag: string, name: string): string | undefined {
  const value = new RegExp(`\\s${name}=(?:"([^"]*)"|'([^']*)'|([^\\s"'>]+))`, 'i').exec(tag);
  return value ? (value[1] ?? value[2] ?? value[3]) : undefined;
}
