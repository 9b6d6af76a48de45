/**
 * Turns a path of a policy into a regular expression of nginx's and Caddy's kind (PCRE, RE2).
 * @param path with `:name` for one part of the path, and `*` at its end for any rest.
 */
export function pathPattern(path: string): string {
  const parts = path.split('/').map((part) => {
    if (part === '*') return '.*';
    if (part.startsWith(':')) return '[^/?]+';
    return part.replace(/[.+^${}()|[\]\\?]/g, '\\$&');
  });
  return `^${parts.join('/')}`;
}
