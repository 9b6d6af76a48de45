import { useState, type ReactNode } from 'react';
import styles from './styles.module.css';

interface Props {
  /** What is copied. */
  text: string;
  /** What it is, for the accessible name: `the citation`. */
  what: string;
}

/** A button that copies a text and tells the result. Without scripts it is hidden. */
export function CopyButton({ text, what }: Props): ReactNode {
  const [status, setStatus] = useState('');
  const copy = async () => {
    // Screen readers announce only a change.
    setStatus('');
    try {
      await navigator.clipboard.writeText(text);
      setStatus('Copied.');
    } catch {
      setStatus('Your browser did not allow that. Mark the text to copy it.');
    }
  };
  return (
    <span className={styles.copy}>
      <button type="button" onClick={() => void copy()}>
        Copy<span className="visually-hidden"> {what}</span>
      </button>{' '}
      <span role="status">{status}</span>
    </span>
  );
}
