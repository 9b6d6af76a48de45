import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import type { ReactNode } from 'react';
import { isAboutHarm } from '../../lib/harmPages';
import { useSiteUrl } from '../useSiteUrl';
import styles from './styles.module.css';

interface Props {
  /** Path of the page or row that may be wrong: `/compare/gifts#aca-2014`. */
  address: string;
  /** What the link is about, for its accessible name: `ACA 2014 on Gifts`. */
  about: string;
  text?: string;
}

const DEFAULT_TEXT = 'Something wrong here?';

/**
 * A link to report a mistake: it opens the repository's issue form with the address filled in. The
 * form is public, so pages about harm don't have the link: somebody could tell their story there.
 */
export function ReportLink({ address, about, text = DEFAULT_TEXT }: Props): ReactNode {
  const siteUrl = useSiteUrl();
  const { siteConfig } = useDocusaurusContext();
  if (isAboutHarm(address)) return null;
  const { repositoryUrl } = siteConfig.customFields ?? {};
  const query = new URLSearchParams({
    template: 'wrong-cell.yml',
    address: siteUrl + address,
  });
  return (
    <a
      className={styles.report}
      href={`${String(repositoryUrl)}/issues/new?${query.toString()}`}
      aria-label={`${text} Opens a public form. ${about}`}
    >
      {text} (opens a public form)
    </a>
  );
}
