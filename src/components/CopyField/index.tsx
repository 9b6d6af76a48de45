import { useId, useRef, useState, type ReactNode } from 'react';
import styles from './styles.module.css';

interface Props {
  label: string;
  /** The text to copy. */
  value: string;
  /** Height of the field in lines. */
  rows?: number;
}

const COPIED = 'Copied.';
const SELECTED =
  'Your browser did not allow that. The text is marked now: copy it with your keyboard.';

/** A read-only text with a button that copies it and announces the result. */
export function CopyField({ label, value, rows = 2 }: Props): ReactNode {
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  // The message belongs to the value that was copied. It disappears when the value changes.
  const [status, setStatus] = useState({ value: '', message: '' });
  const copy = async () => {
    // Clear the message first: screen readers announce only a change.
    setStatus({ value, message: '' });
    try {
      await navigator.clipboard.writeText(value);
      setStatus({ value, message: COPIED });
    } catch {
      field.current?.select();
      setStatus({ value, message: SELECTED });
    }
  };
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label}</label>
      <textarea id={id} ref={field} readOnly rows={rows} value={value} spellCheck="false" />
      <div className={styles.actions}>
        <button type="button" onClick={() => void copy()}>
          Copy<span className="visually-hidden"> {label}</span>
        </button>
        <span role="status">{status.value === value ? status.message : ''}</span>
      </div>
    </div>
  );
}
