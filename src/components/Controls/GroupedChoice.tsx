import type { ReactNode } from 'react';
import { LabelledSelect } from './LabelledSelect';

interface Props {
  /** Its name in the form. */
  name: string;
  label: string;
  value: string;
  /** What the first entry says, which chooses nothing. */
  none: string;
  groups: readonly {
    label: string;
    options: readonly (readonly [value: string, text: string])[];
  }[];
  onChange: (value: string) => void;
}

/** A labelled list in groups to choose from, whose first entry chooses nothing. */
export function GroupedChoice({ groups, ...rest }: Props): ReactNode {
  return (
    <LabelledSelect {...rest}>
      {groups.map((group) => (
        <optgroup key={group.label} label={group.label}>
          {group.options.map(([id, text]) => (
            <option key={id} value={id}>
              {text}
            </option>
          ))}
        </optgroup>
      ))}
    </LabelledSelect>
  );
}
