/** Puts data for machines into the head of a page. */
export function addJsonLd(html: string, data: object): string {
  return html.replace('</head>', () => `${script(JSON.stringify(data))}</head>`);
}

const BREADCRUMBS = /(<script[^>]*application\/ld\+json[^>]*>)(\{[^<]*"BreadcrumbList"[^<]*\})/g;

/**
 * Takes the slash off the ends of the addresses in the theme's breadcrumbs: pages are served
 * without.
 */
export function fixBreadcrumbs(html: string): string {
  return html.replace(
    BREADCRUMBS,
    (_, start: string, json: string) =>
      start +
      JSON.stringify(JSON.parse(json), (key, value: unknown) =>
        key === 'item' && typeof value === 'string' ? value.replace(/\/$/, '') : value,
      ),
  );
}

/** A "<" could end the script element; JSON may write it as an escape. */
function script(json: string): string {
  return `<script type="application/ld+json">${json.replaceAll('<', '\\u003c')}</script>`;
}
