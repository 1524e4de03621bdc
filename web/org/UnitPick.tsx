import { useState } from 'react';
import * as api from '#api/org.ts';
import { fold } from '#domain/kernel/vietnamese.ts';
import { useRead } from '../kernel/useRead.ts';
import { useTyped } from '../kernel/useTyped.ts';
import type { FieldProps } from '../ui/Field.tsx';
import { PickField } from '../ui/PickField.tsx';
import type { Option } from '../ui/SelectField.tsx';

interface UnitPickProps extends FieldProps {
  readonly value: string | null;
  readonly onChange: (unitId: string | null) => void;
  /** Not itself. */
  readonly but?: string;
  /** Name of the one chosen before the list has come. */
  readonly known?: { readonly id: string; readonly name: string } | undefined;
  /** Others that may be chosen, such as units about to be founded. */
  readonly also?: readonly Option[];
}

const mostBesides = 20;

/** A unit among those the person may see, found by typing. */
export function UnitPick({ value, onChange, but, known, also = [], ...field }: UnitPickProps) {
  const [typed, setTyped] = useState('');
  const search = useTyped(typed);
  const read = useRead(api.listUnits, search ? { search } : {}, { keepShown: true });
  const found = (read.data?.units ?? []).map((unit) => ({
    value: unit.id,
    label: unit.name,
    hint: unit.above.join(' › ') || unit.typeName,
  }));
  const sought = fold(search);
  const besides = also.filter(({ value: one, label }) => one === value || fold(label).includes(sought)).slice(0, mostBesides);
  const options =
    known && !found.some((option) => option.value === known.id) ? [{ value: known.id, label: known.name }, ...found] : found;
  return (
    <PickField
      {...field}
      options={[...besides, ...options].filter((option) => option.value !== but)}
      value={value}
      onChange={onChange}
      onSearch={setTyped}
    />
  );
}
