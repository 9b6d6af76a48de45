import clsx from 'clsx';
import type { ReactNode } from 'react';
import { STATE_WORDS, type State } from '../../vocabulary';
import styles from './styles.module.css';

/** An icon for each state on a 16 × 16 grid. The shapes differ, so that color is not needed. */
const ICONS: Record<State, ReactNode> = {
  prohibited: (
    <>
      <path className={styles.fill} d="M5 1h6l4 4v6l-4 4H5l-4-4V5z" />
      <path className={styles.cutout} d="M4.5 8h7" />
    </>
  ),
  discouraged: (
    <>
      <path className={styles.fill} d="M8 1.2 15.4 14.6H.6z" />
      <path className={styles.cutout} d="M8 6v4M8 12.2v.6" />
    </>
  ),
  conditional: (
    <>
      <circle className={styles.line} cx="8" cy="8" r="6.2" />
      <path className={styles.fill} d="M8 1.8a6.2 6.2 0 0 0 0 12.4z" />
    </>
  ),
  required: (
    <>
      <rect className={styles.fill} x="1.5" y="1.5" width="13" height="13" rx="2" />
      <path className={styles.cutout} d="m4.6 8.3 2.4 2.4 4.6-5.2" />
    </>
  ),
  permitted: (
    <>
      <circle className={styles.line} cx="8" cy="8" r="6.2" />
      <path className={styles.line} d="m5 8.3 2.2 2.2 4-4.6" />
    </>
  ),
  silent: (
    <>
      <circle className={styles.line} cx="8" cy="8" r="6.2" />
      <path className={styles.line} d="M5 8h6" />
    </>
  ),
  'not-checked': (
    <>
      <circle className={clsx(styles.line, styles.dashed)} cx="8" cy="8" r="6.2" />
      <path className={styles.line} d="M6.2 6.4a1.8 1.8 0 1 1 2.5 1.7c-.5.2-.7.5-.7 1M8 11.2v.6" />
    </>
  ),
};

interface Props {
  state: State;
  /** True for the label for narrow cells. */
  short?: boolean;
  /** What to say instead of the label: an answer made for a topic. */
  text?: string;
}

/** A state or stance as an icon with a label in its color. */
export function StateMark({ state, short = false, text }: Props): ReactNode {
  return (
    <span className={styles.mark} data-state={state}>
      <svg className={styles.icon} viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
        {ICONS[state]}
      </svg>
      {text ?? (short ? STATE_WORDS[state].short : STATE_WORDS[state].label)}
    </span>
  );
}
