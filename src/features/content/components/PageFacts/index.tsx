import Link from '@docusaurus/Link';
import { Fragment, type ReactNode } from 'react';
import { readableDate } from '../../../../lib/dates';
import type { CodeSummary } from '../../../reference/slices';
import styles from './styles.module.css';

interface Props {
  /** Where the page's version starts; empty for today's text. */
  base: string;
  /** Day of the last review: 2026-11-23. */
  reviewed: string;
  /** Day by which the next one is due. */
  nextReview: string;
  /** What changed at the last review; empty for a first version. */
  changed: string;
  /** The clinician who reviewed the page, with their profession; empty if nobody has. */
  reviewedBy: string;
  /** The codes the page rests on. */
  sources: readonly CodeSummary[];
}

/** What a page rests on: sources, review dates, and what it is not. */
export function PageFacts(props: Props): ReactNode {
  const { base, reviewed, nextReview, changed, reviewedBy, sources } = props;
  return (
    <aside className={styles.facts} aria-label="About this page">
      {sources.length > 0 && (
        <p>
          Sources:{' '}
          {sources.map((code, at) => (
            <Fragment key={code.id}>
              {at > 0 && '; '}
              {code.body}, <cite>{code.title}</cite> (
              <Link to={`${base}/codes/${code.id}`}>{code.label}</Link>)
            </Fragment>
          ))}
          .
        </p>
      )}
      <p>
        Written by the Therapy Boundaries project.{' '}
        {reviewedBy && (
          <>
            Reviewed by <span data-reviewed-by="">{reviewedBy}</span>.{' '}
          </>
        )}
        Last reviewed <time dateTime={reviewed}>{readableDate(reviewed)}</time>. Next review by{' '}
        <time dateTime={nextReview}>{readableDate(nextReview)}</time>.{' '}
        {changed ? `What changed: ${changed}` : 'First version.'} Information, not legal or medical
        advice. <Link to={`${base}/about`}>How we work</Link>
      </p>
    </aside>
  );
}
