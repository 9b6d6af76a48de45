import Link from '@docusaurus/Link';
import Heading from '@theme/Heading';
import { Fragment, type ReactNode } from 'react';
import type { DataProps } from '../../../../lib/data/components';
import type { TopicListSlice } from '../../slices';

/**
 * Every rule topic by group, with the question that its page answers. The groups are closed, since
 * the comparison above them names the same topics.
 */
export function TopicList({ slice, base }: DataProps<TopicListSlice>): ReactNode {
  return slice.groups.map(({ id, title, topics }) => (
    <Fragment key={id}>
      <Heading as="h3" id={id}>
        {title}
      </Heading>
      <details>
        <summary>{`${topics.length} topics, each with its question`}</summary>
        <ul>
          {topics.map((topic) => (
            <li key={topic.id}>
              <Link to={`${base}/compare/${topic.id}`}>{topic.title}</Link>: {topic.question}
            </li>
          ))}
        </ul>
      </details>
    </Fragment>
  ));
}
