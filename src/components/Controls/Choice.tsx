import type { ReactNode } from 'react';
import { LabelledSelect } from './LabelledSelect';

interface Props {
  /** Its name in the form, and in the address where there is one. */
  name: string;
  label: string;
  value: string;
  /** What the first entry says, which chooses nothing. */
  none: string;
  options: readonly (readonly [value: string, text: string])[];
  /** Values that cannot be chosen now. */
  disabled?: readonly string[];
  onChange: (value: string) => void;
}

/** A labelled list to choose from, whose first entry chooses nothing. */
export function Choice({ options, disabled = [], ...rest }: Props): ReactNode {
  return (
    <LabelledSelect {...rest}>
      {options.map(([id, text]) => (
        <option key={id} value={id} disabled={disabled.includes(id)}>
          {text}
        </option>
      ))}
    </LabelledSelect>
  );
}
