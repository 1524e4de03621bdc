import type { ComponentPropsWithRef } from 'react';
import styles from './Field.module.css';
import { Field, type FieldProps } from './Field.tsx';

type Native = Pick<
  ComponentPropsWithRef<'input'>,
  | 'type'
  | 'autoComplete'
  | 'inputMode'
  | 'placeholder'
  | 'maxLength'
  | 'readOnly'
  | 'autoFocus'
  | 'spellCheck'
  | 'onBlur'
  | 'onKeyDown'
  | 'ref'
  | 'list'
>;

interface TextFieldProps extends FieldProps, Native {
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** Said after the control: a unit of measure. */
  readonly unit?: string;
}

export function TextField({
  value,
  onChange,
  unit,
  name,
  label,
  hint,
  error,
  optional,
  quiet,
  type = 'text',
  ...native
}: TextFieldProps) {
  return (
    <Field {...{ name, label, hint, error, quiet: quiet ?? false, optional: optional ?? false }}>
      {(control) => (
        <span className={styles.joined}>
          <input {...native} {...control} type={type} value={value} onChange={(event) => onChange(event.target.value)} />
          {unit && <span className={styles.unit}>{unit}</span>}
        </span>
      )}
    </Field>
  );
}
