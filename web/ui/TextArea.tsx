import { Field, type FieldProps } from './Field.tsx';

interface TextAreaProps extends FieldProps {
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly rows?: number;
  readonly placeholder?: string;
  readonly maxLength?: number;
  readonly readOnly?: boolean;
}

/** Grows with what is typed. */
export function TextArea({ value, onChange, rows = 3, placeholder, maxLength, readOnly, ...field }: TextAreaProps) {
  return (
    <Field {...field}>
      {(control) => (
        <textarea
          {...control}
          {...{ rows, placeholder, maxLength, readOnly, value }}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
    </Field>
  );
}
