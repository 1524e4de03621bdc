import { type ReactNode, useId } from 'react';
import styles from './CheckField.module.css';
import { FieldErrors } from './Field.tsx';
import { useFieldOf } from './refusal.ts';

interface CheckFieldProps {
  readonly name: string;
  readonly label: ReactNode;
  readonly hint?: ReactNode;
  readonly error?: string;
  /** Never true before the person ticks it: no pledge is pre-ticked. */
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
}

export function CheckField({ name, label, hint, error, checked, onChange }: CheckFieldProps) {
  const { id, refused } = useFieldOf(name);
  const about = useId();
  const errors = error ? [error, ...refused] : refused;
  return (
    <div>
      <label className={styles.choice}>
        <input
          id={id}
          name={name}
          type="checkbox"
          checked={checked}
          onChange={(event) => onChange(event.target.checked)}
          aria-invalid={errors.length > 0 || undefined}
          aria-describedby={
            [hint && `${about}-goi-y`, errors.length > 0 && `${about}-loi`].filter(Boolean).join(' ') || undefined
          }
        />
        <span>
          {label}
          {hint && (
            <span className={styles.hint} id={`${about}-goi-y`}>
              {hint}
            </span>
          )}
        </span>
      </label>
      <FieldErrors id={`${about}-loi`} errors={errors} />
    </div>
  );
}
