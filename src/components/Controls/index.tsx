import { useEffect, useRef, type ReactNode, type Ref, type RefObject } from 'react';
import styles from './styles.module.css';

interface ControlsProps {
  /** The accessible name of the form. */
  label: string;
  ref?: Ref<HTMLFormElement>;
  children: ReactNode;
}

/** A form whose controls take effect at once. It is never submitted. */
export function Controls({ label, ref, children }: ControlsProps): ReactNode {
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

/** An `<option>`: its value and its text. */
export type Option = readonly [value: string, text: string];

/** An `<optgroup>`: its label and its options. */
export interface OptionGroup {
  label: string;
  options: readonly Option[];
}

interface SelectProps {
  /** The name of the form field. */
  name: string;
  label: string;
  value: string;
  /** The text of the first option, whose value is empty. */
  emptyOption: string;
  options: readonly (Option | OptionGroup)[];
  /** Values that cannot be selected at the moment. */
  disabled?: readonly string[];
  onChange: (value: string) => void;
}

/** A labelled `<select>`. Its first option selects nothing. */
export function Select(props: SelectProps): ReactNode {
  const { name, label, value, emptyOption, options, disabled = [], onChange } = props;
  const optionElement = ([id, text]: Option) => (
    <option key={id} value={id} disabled={disabled.includes(id)}>
      {text}
    </option>
  );
  return (
    <label className={styles.select}>
      <span>{label}</span>
      <select
        name={name}
        value={value}
        onChange={(event) => {
          onChange(event.target.value);
        }}
      >
        <option value="">{emptyOption}</option>
        {options.map((option) =>
          'label' in option ? (
            <optgroup key={option.label} label={option.label}>
              {option.options.map(optionElement)}
            </optgroup>
          ) : (
            optionElement(option)
          ),
        )}
      </select>
    </label>
  );
}

interface SearchFieldProps {
  /** The name of the form field. */
  name: string;
  label: string;
  value: string;
  onChange: (value: string) => void;
}

/** A labelled field that narrows what the other controls offer. */
export function SearchField({ name, label, value, onChange }: SearchFieldProps): ReactNode {
  return (
    <label className={styles.select}>
      <span>{label}</span>
      <input
        type="search"
        name={name}
        value={value}
        autoComplete="off"
        onChange={(event) => {
          onChange(event.target.value);
        }}
      />
    </label>
  );
}

interface CheckboxProps {
  /** The name of the form field. Its value is `yes`. */
  name: string;
  label: string;
  checked: boolean;
  onChange: (checked: boolean) => void;
}

/** A labelled checkbox on a line of its own. */
export function Checkbox({ name, label, checked, onChange }: CheckboxProps): ReactNode {
  return (
    <label className={styles.checkbox}>
      <input
        type="checkbox"
        name={name}
        value="yes"
        checked={checked}
        onChange={(event) => {
          onChange(event.target.checked);
        }}
      />{' '}
      {label}
    </label>
  );
}

/**
 * Keeps what a reader entered in the server-rendered form before React hydrated it.
 * @param onHydrated called once with the form's values at hydration. After client-side navigation
 *   these are the values that React rendered.
 * @returns the ref to pass to `Controls`.
 */
export function usePreHydrationInput(
  onHydrated: (values: FormData) => void,
): RefObject<HTMLFormElement | null> {
  const form = useRef<HTMLFormElement>(null);
  const isDone = useRef(false);
  useEffect(() => {
    if (isDone.current || !form.current) return;
    isDone.current = true;
    onHydrated(new FormData(form.current));
  });
  return form;
}
