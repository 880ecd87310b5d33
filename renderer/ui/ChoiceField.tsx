// Fields whose value is chosen, not written: it is sent at once.
import type { ReactNode } from 'react';
import { classNames } from './class-names.ts';
import { Field, type FieldProps } from './Field.tsx';
import styles from './field.module.css';

export type Option<V extends string> = { readonly value: V; readonly label: string };

/** One of a few: `<SelectField value={item.kind} options={...} onChange={edit('kind')} />`. */
export function SelectField<V extends string>({
  value,
  options,
  onChange,
  ...props
}: FieldProps & {
  readonly value: V;
  readonly options: readonly Option<V>[];
  readonly onChange: (value: V) => unknown;
}) {
  const chosen = (text: string) => {
    const option = options.find((each) => each.value === text);
    if (option) onChange(option.value);
  };
  return (
    <Field {...props}>
      {(ids) => (
        <select
          {...ids}
          value={value}
          className={classNames(
            styles.control,
            styles.select,
            props.look === 'inline' && styles.inline,
          )}
          onChange={(event) => chosen(event.target.value)}
        >
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}

/** Yes or no. */
export function Toggle({
  label,
  value,
  onChange,
  disabled,
}: {
  readonly label: ReactNode;
  readonly value: boolean;
  readonly onChange: (value: boolean) => unknown;
  readonly disabled?: boolean;
}) {
  return (
    <label className={styles.toggle}>
      <input
        type="checkbox"
        checked={value}
        disabled={disabled}
        onChange={(event) => onChange(event.target.checked)}
      />
      <span>{label}</span>
    </label>
  );
}
