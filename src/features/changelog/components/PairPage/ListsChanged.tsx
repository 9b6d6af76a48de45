import type { ReactNode } from 'react';
import type { ChangesSlice } from '../..';

/** Codes and topics that came, went, or are called otherwise; nothing where none did. */
export function ListsChanged({ lists }: Pick<ChangesSlice, 'lists'>): ReactNode {
  if (lists.length === 0) return null;
  return (
    <>
      <h2 id="lists">Codes and topics</h2>
      <ul>
        {lists.map(({ what, names }) => (
          <li key={what}>
            {what}: {names.join('; ')}
          </li>
        ))}
      </ul>
    </>
  );
}
