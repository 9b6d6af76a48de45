import type { ReactNode } from 'react';
import type { ChangesSlice } from '../../ethics/changes';

/** Codes and topics that came, went, or are called otherwise; nothing where none did. */
export function ListsChanged({ lists }: Pick<ChangesSlice, 'lists'>): ReactNode {
  const lines: [string, string[]][] = [
    ['Codes added', lists.codesAdded],
    ['Codes removed', lists.codesRemoved],
    ['Codes marked as superseded', lists.superseded],
    ['Topics added', lists.topicsAdded],
    ['Topics removed', lists.topicsRemoved],
    ['Renamed', lists.renamed.map(({ before, after }) => `${after} (before: ${before})`)],
  ];
  const shown = lines.filter(([, names]) => names.length > 0);
  if (shown.length === 0) return null;
  return (
    <>
      <h2 id="lists">Codes and topics</h2>
      <ul>
        {shown.map(([what, names]) => (
          <li key={what}>
            {what}: {names.join('; ')}
          </li>
        ))}
      </ul>
    </>
  );
}
