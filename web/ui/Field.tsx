import { type ReactNode, useId } from 'react';
import styles from './Field.module.css';
import { Icon } from './Icon.tsx';
import { useWords } from './language.ts';
import { useFieldOf } from './refusal.ts';
import { uiWords } from './words.ts';

export interface FieldProps {
  /** The path into the input (`scores.I.2`): refusals with the same `at` show here. */
  readonly name: string;
  readonly label: ReactNode;
  readonly hint?: ReactNode;
  readonly error?: string | undefined;
  readonly optional?: boolean;
  /** The label is said, not shown: for fields in a table whose head already says it. */
  readonly quiet?: boolean;
}

/** What a control must carry so that its label, hint and errors are said with it. */
export interface ControlProps {
  readonly id: string;
  readonly name: string;
  readonly className: string;
  readonly 'aria-describedby': string | undefined;
  readonly 'aria-invalid': true | undefined;
}

interface WrapperProps extends FieldProps {
  readonly children: (control: ControlProps) => ReactNode;
}

/** Label above, hint under the label, error under the control with the way to mend it. */
export function Field({ name, label, hint, error, optional, quiet, children }: WrapperProps) {
  const words = useWords(uiWords);
  const { id, refused } = useFieldOf(name);
  const about = useId();
  const errors = error ? [error, ...refused] : refused;
  const bad = errors.length > 0;
  const described = [hint && `${about}-goi-y`, bad && `${about}-loi`].filter(Boolean).join(' ');
  return (
    <div className={[styles.field, bad && styles.bad].filter(Boolean).join(' ')}>
      <label className={quiet ? 'sr' : styles.label} htmlFor={id}>
        {label}
        {optional && <span className={styles.optional}> ({words.optional})</span>}
      </label>
      {hint && (
        <span className={styles.hint} id={`${about}-goi-y`}>
          {hint}
        </span>
      )}
      {children({
        id,
        name,
        className: styles.control!,
        'aria-describedby': described || undefined,
        'aria-invalid': bad || undefined,
      })}
      <FieldErrors id={`${about}-loi`} errors={errors} />
    </div>
  );
}

export function FieldErrors({ id, errors }: { readonly id: string; readonly errors: readonly string[] }) {
  if (errors.length === 0) return null;
  return (
    <span className={styles.errors} id={id}>
      {errors.map((message) => (
        <span key={message} className={styles.error}>
          <Icon name="error" size="s" className={styles.errorIcon} />
          <span>{message}</span>
        </span>
      ))}
    </span>
  );
}
