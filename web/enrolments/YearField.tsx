import { useState } from 'react';
import type { FieldProps } from '../ui/Field.tsx';
import { TextField } from '../ui/TextField.tsx';

interface YearFieldProps extends FieldProps {
  readonly value: number | null;
  /** `null` while it holds no year of four figures. */
  readonly onChange: (year: number | null) => void;
}

/** A year, four figures without a dot between them. */
export function YearField({ value, onChange, ...field }: YearFieldProps) {
  const [typed, setTyped] = useState<string | null>(null);
  const type = (text: string) => {
    const year = /^\s*(\d{4})\s*$/.exec(text)?.[1];
    setTyped(year ? null : text);
    onChange(year ? Number(year) : null);
  };
  return (
    <TextField
      {...field}
      inputMode="numeric"
      autoComplete="off"
      maxLength={6}
      value={typed ?? (value === null ? '' : String(value))}
      onChange={type}
    />
  );
}
