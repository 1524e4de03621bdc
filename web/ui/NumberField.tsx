import { useState } from 'react';
import styles from './Field.module.css';
import { Field, type FieldProps } from './Field.tsx';
import { numberText, parseNumber } from './format.ts';
import { useWords } from './language.ts';
import { uiWords } from './words.ts';

interface NumberFieldProps extends FieldProps {
  readonly value: number | null;
  /** `null` while the field is empty or holds no number. */
  readonly onChange: (value: number | null) => void;
  readonly min?: number;
  readonly max?: number;
  /** Most decimals shown. */
  readonly digits?: number;
  readonly unit?: string;
  readonly readOnly?: boolean;
}

/** A number with a decimal comma and dots for thousands; what was typed stays until it can be read. */
export function NumberField({ value, onChange, min, max, digits = 2, unit, readOnly, error, ...field }: NumberFieldProps) {
  const words = useWords(uiWords);
  const [typed, setTyped] = useState<string | null>(null);
  const [left, setLeft] = useState(true);
  const shown = typed ?? (value === null ? '' : numberText(value, digits));
  const read = parseNumber(shown);

  const own = () => {
    if (read === undefined) return words.notANumber;
    if (read === null) return undefined;
    if (min !== undefined && read < min) return words.numberUnder(numberText(min, digits));
    return max !== undefined && read > max ? words.numberOver(numberText(max, digits)) : undefined;
  };
  const type = (text: string) => {
    setTyped(text);
    setLeft(false);
    onChange(parseNumber(text) ?? null);
  };
  const leave = () => {
    setLeft(true);
    if (read !== undefined) setTyped(null);
  };

  return (
    <Field {...field} error={error ?? (left ? own() : undefined)}>
      {(control) => (
        <span className={styles.joined}>
          <input
            {...control}
            className={`${control.className} ${styles.number}`}
            inputMode="decimal"
            autoComplete="off"
            readOnly={readOnly}
            value={shown}
            onChange={(event) => type(event.target.value)}
            onBlur={leave}
          />
          {unit && <span className={styles.unit}>{unit}</span>}
        </span>
      )}
    </Field>
  );
}
