import Link from '@docusaurus/Link';
import type { ReactNode } from 'react';
import type { DataProps } from '../../../../lib/data/components';
import { questionAddress } from '../../addresses';
import type { QuestionListSlice } from '../../slices';

/** Links to the page of every question, as clients ask it. */
export function LawQuestions({ slice, base }: DataProps<QuestionListSlice>): ReactNode {
  return (
    <ul>
      {slice.questions.map(({ id, title }) => (
        <li key={id}>
          <Link to={base + questionAddress(id)}>{title}</Link>
        </li>
      ))}
    </ul>
  );
}
