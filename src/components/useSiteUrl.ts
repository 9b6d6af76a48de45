import useDocusaurusContext from '@docusaurus/useDocusaurusContext';

/** @returns where the site is published, with its sub-path, without a slash at its end. */
export function useSiteUrl(): string {
  const { url, baseUrl } = useDocusaurusContext().siteConfig;
  return url + baseUrl.slice(0, -1);
}
