import { useId, useRef, useState, type ReactNode } from 'react';
import styles from './styles.module.css';

interface Props {
  label: string;
  /** What is copied, as text. */
  value: string;
  /** Lines that are shown of it. */
  rows?: number;
}

const COPIED = 'Copied.';
const MARKED =
  'Your browser did not allow that. The text is marked now: copy it with your keyboard.';

/** A text to take along, with a button that copies it and says so. */
export function CopyField({ label, value, rows = 2 }: Props): ReactNode {
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  // What is told is of the value that was copied, and goes when that changes.
  const [told, setTold] = useState({ of: '', text: '' });
  const copy = async () => {
    // Emptied first, so that the same words are heard again.
    setTold({ of: value, text: '' });
    try {
      await navigator.clipboard.writeText(value);
      setTold({ of: value, text: COPIED });
    } catch {
      field.current?.select();
      setTold({ of: value, text: MARKED });
    }
  };
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label}</label>
      <textarea id={id} ref={field} readOnly rows={rows} value={value} spellCheck="false" />
      <div className={styles.line}>
        <button type="button" onClick={() => void copy()}>
          Copy<span className="visually-hidden"> {label}</span>
        </button>
        <span role="status">{told.of === value ? told.text : ''}</span>
      </div>
    </div>
  );
}
