import type { ReactNode, Ref } from 'react';
import styles from './styles.module.css';

export { Choice } from './Choice';
export { GroupedChoice } from './GroupedChoice';
export { Switch } from './Switch';
export { useEarly } from './useEarly';

interface Props {
  /** What the controls are for. */
  label: string;
  ref?: Ref<HTMLFormElement>;
  children: ReactNode;
}

/** A panel of controls that act at once; there is nothing to send. */
export function Controls({ label, ref, children }: Props): ReactNode {
  return (
    <form
      ref={ref}
      className={styles.controls}
      aria-label={label}
      onSubmit={(event) => {
        event.preventDefault();
      }}
    >
      {children}
    </form>
  );
}
