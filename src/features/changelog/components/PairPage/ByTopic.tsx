import { Fragment, type ReactNode } from 'react';
import type { ChangesSlice } from '../..';
import { changeId } from './Change';

/** The cells that differ by topic, each leading down to where it stands by code. */
export function ByTopic({ topics }: Pick<ChangesSlice, 'topics'>): ReactNode {
  return (
    <>
      <h2 id="by-topic">By topic</h2>
      <ul>
        {topics.map(({ id, name, changes }) => (
          <li key={id}>
            {name}:{' '}
            {changes.map((change, at) => (
              <Fragment key={changeId(change)}>
                {at > 0 && ', '}
                <a href={`#${changeId(change)}`}>{change.code.name}</a> ({change.kind})
              </Fragment>
            ))}
          </li>
        ))}
      </ul>
    </>
  );
}
