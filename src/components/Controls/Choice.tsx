import type { ReactNode } from 'react';
import styles from './styles.module.css';

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
export function Choice(props: Props): ReactNode {
  const { name, label, value, none, options, disabled = [], onChange } = props;
  return (
    <label className={styles.choice}>
      <span>{label}</span>
      <select
        name={name}
        value={value}
        onChange={(event) => {
          onChange(event.target.value);
        }}
      >
        <option value="">{none}</option>
        {options.map(([id, text]) => (
          <option key={id} value={id} disabled={disabled.includes(id)}>
            {text}
          </option>
        ))}
      </select>
    </label>
  );
}
