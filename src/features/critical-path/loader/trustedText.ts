import { sources } from './sources';

/** What is given back is put into the page; null is refused, and said in the console. */
type Asked = (text: string) => string | null;

/** Where browsers have Trusted Types; TypeScript's own types lack it. */
interface Asking {
  trustedTypes?: {
    defaultPolicy: unknown;
    createPolicy(
      name: string,
      asked: Record<`create${'HTML' | 'Script' | 'ScriptURL'}`, Asked>,
    ): void;
  };
}

/** Data is in scripts too (structured data, rules for fetching ahead), and JSON runs nothing. */
function onlyData(text: string): string | null {
  try {
    JSON.parse(text);
    return text;
  } catch {
    return null;
  }
}

/**
 * The site's policy asks the browser to have each text looked at that could run once it is in a page
 * (Trusted Types, "default policy"): plain markup, data and the site's own scripts pass.
 */
export function lookAtText(): void {
  const markup = new RegExp(sources.markup);
  const scripts = location.origin + sources.worker.replace(/[^/]*$/, '');
  const types = (window as Asking).trustedTypes;
  // An extension may have made the one that there can be; then the scripts are its affair.
  if (types?.defaultPolicy) return;
  types?.createPolicy('default', {
    createHTML: (text) => (markup.test(text) ? text : null),
    createScript: onlyData,
    createScriptURL: (url) => (new URL(url, location.href).href.startsWith(scripts) ? url : null),
  });
}
