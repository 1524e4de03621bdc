import { Field, type FieldProps } from './Field.tsx';
import { useWords } from './language.ts';
import { uiWords } from './words.ts';

export interface Option<V extends string = string> {
  readonly value: V;
  readonly label: string;
  readonly hint?: string;
}

interface SelectFieldProps<V extends string> extends FieldProps {
  readonly options: readonly Option<V>[];
  readonly value: V | null;
  readonly onChange: (value: V) => void;
}

/** The browser's own list: works by keyboard, on phones and with screen readers. For long lists use PickField. */
export function SelectField<V extends string>({ options, value, onChange, ...field }: SelectFieldProps<V>) {
  const words = useWords(uiWords);
  return (
    <Field {...field}>
      {(control) => (
        <select {...control} value={value ?? ''} onChange={(event) => onChange(event.target.value as V)}>
          {value === null && (
            <option value="" disabled>
              {words.choose}
            </option>
          )}
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
