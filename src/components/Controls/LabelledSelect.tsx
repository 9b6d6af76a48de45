import type { ReactNode } from 'react';
import styles from './styles.module.css';

interface Props {
  /** Its name in the form. */
  name: string;
  label: string;
  value: string;
  /** What the first entry says, which chooses nothing. */
  none: string;
  onChange: (value: string) => void;
  /** The other entries. */
  children: ReactNode;
}

/** What every list to choose from has: its label, and an entry that chooses nothing. */
export function LabelledSelect(props: Props): ReactNode {
  const { name, label, value, none, onChange, children } = props;
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
        {children}
      </select>
    </label>
  );
}
