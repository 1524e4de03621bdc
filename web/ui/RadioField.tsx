import { useId } from 'react';
import styles from './CheckField.module.css';
import { FieldErrors, type FieldProps } from './Field.tsx';
import { useFieldOf } from './refusal.ts';
import type { Option } from './SelectField.tsx';

interface RadioFieldProps<V extends string> extends Omit<FieldProps, 'quiet' | 'optional'> {
  readonly options: readonly Option<V>[];
  readonly value: V | null;
  readonly onChange: (value: V) => void;
}

export function RadioField<V extends string>({ name, label, hint, error, options, value, onChange }: RadioFieldProps<V>) {
  const { id, refused } = useFieldOf(name);
  const about = useId();
  const errors = error ? [error, ...refused] : refused;
  const described = [hint && `${about}-goi-y`, errors.length > 0 && `${about}-loi`].filter(Boolean).join(' ');
  return (
    <fieldset aria-describedby={described || undefined}>
      <legend className={styles.legend}>{label}</legend>
      {hint && (
        <span className={styles.hint} id={`${about}-goi-y`}>
          {hint}
        </span>
      )}
      {options.map((option, index) => (
        <label key={option.value} className={styles.choice}>
          <input
            {...(index === 0 ? { id } : {})}
            type="radio"
            name={id}
            value={option.value}
            checked={value === option.value}
            onChange={() => onChange(option.value)}
            aria-invalid={errors.length > 0 || undefined}
          />
          <span>
            {option.label}
            {option.hint && <span className={styles.hint}>{option.hint}</span>}
          </span>
        </label>
      ))}
      <FieldErrors id={`${about}-loi`} errors={errors} />
    </fieldset>
  );
}
