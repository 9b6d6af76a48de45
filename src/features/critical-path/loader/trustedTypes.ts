import { assets } from './page';
import { PLAIN_MARKUP } from './plainMarkup';

/** Returns the text to insert, or null to refuse it. */
type Check = (text: string) => string | null;

/** The part of the Trusted Types API that is used here; TypeScript's own types lack it. */
interface WithTrustedTypes {
  trustedTypes?: {
    defaultPolicy: unknown;
    createPolicy(
      name: string,
      checks: Record<`create${'HTML' | 'Script' | 'ScriptURL'}`, Check>,
    ): void;
  };
}

/**
 * Creates the default policy of Trusted Types. The Content-Security-Policy requires one: browsers
 * that support it pass to this policy each text that could run once it is in a page. Plain markup,
 * JSON and addresses of the site's own scripts are accepted.
 */
export function createTrustedTypesPolicy(): void {
  const markup = new RegExp(PLAIN_MARKUP);
  const scripts = location.origin + assets.searchWorker.replace(/[^/]*$/, '');
  const types = (window as WithTrustedTypes).trustedTypes;
  // There can be one default policy, and an extension may have created it already.
  if (types?.defaultPolicy) return;
  types?.createPolicy('default', {
    createHTML: (text) => (markup.test(text) ? text : null),
    createScript: acceptJson,
    createScriptURL: (url) => (new URL(url, location.href).href.startsWith(scripts) ? url : null),
  });
}

/** Structured data stands in script elements too, and JSON can't run. */
function acceptJson(text: string): string | null {
  try {
    JSON.parse(text);
    return text;
  } catch {
    return null;
  }
}
