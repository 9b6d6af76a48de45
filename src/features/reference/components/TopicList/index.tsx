import Link from '@docusaurus/Link';
import Heading from '@theme/Heading';
import type { ReactNode } from 'react';
import { counted } from '../../../../lib/text';
import type { DataProps } from '../../../../lib/data/components';
import type { TopicListSlice } from '../../slices';
import { useChosenCodes } from '../ChosenCode';
import styles from './styles.module.css';

/**
 * Every rule topic by group, with the question that its page answers. The groups are closed, since
 * the comparison above them names the same topics.
 */
export function TopicList({ slice, base }: DataProps<TopicListSlice>): ReactNode {
  const { query } = useChosenCodes();
  return slice.groups.map(({ id, title, topics }) => (
    <div key={id} className={styles.group}>
      <Heading as="h3" id={id}>
        {title}
      </Heading>
      <details>
        <summary>{counted(topics.length, 'question', 'questions')}</summary>
        <ul>
          {topics.map((topic) => (
            <li key={topic.id}>
              <Link to={`${base}/compare/${topic.id}${query}`}>{topic.title}</Link>:{' '}
              {topic.question}
            </li>
          ))}
        </ul>
      </details>
    </div>
  ));
}
