import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import type { ReactNode } from 'react';
import styles from './styles.module.css';

interface Props {
  /** Address of what may be wrong, from the top of the site: `/compare/gifts#aca-2014`. */
  address: string;
  /** What it is, for those who hear links one by one: `ACA 2014 on Gifts`. */
  about: string;
}

/** The way to tell us of a mistake: the repository's issue form, with the address filled in. */
export function ReportLink({ address, about }: Props): ReactNode {
  const { siteConfig } = useDocusaurusContext();
  const { repositoryUrl } = siteConfig.customFields ?? {};
  const query = new URLSearchParams({
    template: 'wrong-cell.yml',
    address: `${siteConfig.url}${address}`,
  });
  return (
    <a
      className={styles.report}
      href={`${String(repositoryUrl)}/issues/new?${query.toString()}`}
      aria-label={`Something wrong here? ${about}`}
    >
      Something wrong here?
    </a>
  );
}
