import Link from '@docusaurus/Link';
import Heading from '@theme/Heading';
import { Fragment, type ReactNode } from 'react';
import type { TopicListSlice } from '../../slices';

interface Props {
  slice: TopicListSlice;
  /** Where the page's version starts; empty for today's text. */
  base: string;
}

/** Every comparison, by group, with the question it answers. */
export function TopicList({ slice, base }: Props): ReactNode {
  return slice.groups.map(({ id, title, topics }) => (
    <Fragment key={id}>
      <Heading as="h3" id={id}>
        {title}
      </Heading>
      <ul>
        {topics.map((topic) => (
          <li key={topic.id}>
            <Link to={`${base}/compare/${topic.id}`}>{topic.title}</Link>: {topic.question}
          </li>
        ))}
      </ul>
    </Fragment>
  ));
}
