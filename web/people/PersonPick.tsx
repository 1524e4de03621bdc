import { useState } from 'react';
import * as api from '#api/people.ts';
import { useRead } from '../kernel/useRead.ts';
import type { FieldProps } from '../ui/Field.tsx';
import { PickField } from '../ui/PickField.tsx';

interface PersonPickProps extends FieldProps {
  readonly unitId: string;
  readonly value: string | null;
  readonly onChange: (personId: string | null) => void;
  /** Not the holder. */
  readonly but: string;
}

/** Somebody of a unit, found by typing. */
export function PersonPick({ unitId, value, onChange, but, ...field }: PersonPickProps) {
  const [typed, setTyped] = useState('');
  const search = typed.trim();
  const read = useRead(api.listPeople, { unitId, ...(search ? { search } : {}) }, { keepShown: true });
  const options = (read.data?.people ?? [])
    .filter((person) => person.id !== but)
    .map((person) => ({ value: person.id, label: person.fullName, ...(person.position ? { hint: person.position } : {}) }));
  return <PickField {...field} options={options} value={value} onChange={onChange} onSearch={setTyped} />;
}
