import postcss from 'postcss';

/** The first name that `:has()` asks for: an element's, or that of a class, an id or an attribute. */
const ASKS_FOR = /:has\(\s*[>+~]?\s*([.#[]?)([\w-]+)/g;

/**
 * Removes from a sheet what `:has()` can match on none of the pages. PurgeCSS doesn't look into
 * `:has()`, and a browser searches the whole page for it, before the first paint and again with
 * each part that comes.
 * @param css a sheet.
 * @param pages the pages' HTML.
 * @returns the sheet; as it was where a page has at least the name that is asked for.
 * @throws if the sheet can't be read (PostCSS' CssSyntaxError, with line and column).
 */
export function dropHas(css: string, pages: readonly string[]): string {
  const known = new Map<string, boolean>();
  const isThere = (name: string) => {
    const found = known.get(name) ?? pages.some((html) => html.includes(name));
    known.set(name, found);
    return found;
  };
  const root = postcss.parse(css);
  root.walkRules(/:has\(/, (rule) => {
    const left = rule.selectors.filter((selector) =>
      [...selector.matchAll(ASKS_FOR)].every(([, kind, name = '']) =>
        isThere(kind ? name : `<${name}`),
      ),
    );
    if (left.length === 0) rule.remove();
    else rule.selectors = left;
  });
  return root.toString();
}
