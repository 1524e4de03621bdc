import { useState } from 'react';
import * as api from '#api/org.ts';
import { useRead } from '../kernel/useRead.ts';
import { useTyped } from '../kernel/useTyped.ts';
import { useWords } from '../ui/language.ts';
import { PickField } from '../ui/PickField.tsx';
import { councilWords } from './words.ts';

interface StandingAgencyProps {
  readonly value: string | null;
  readonly onChange: (unitId: string | null) => void;
}

/** Who receives dossiers and prepares the sittings, where it is not the unit itself. */
export function StandingAgency({ value, onChange }: StandingAgencyProps) {
  const words = useWords(councilWords);
  const [typed, setTyped] = useState('');
  const search = useTyped(typed);
  const read = useRead(api.listUnits, search ? { search } : {}, { keepShown: true });
  const options = (read.data?.units ?? []).map(({ id, name, above, typeName }) => ({
    ...{ value: id, label: name, hint: above.join(' › ') || typeName },
  }));
  return (
    <PickField
      name="standingUnitId"
      label={words.standingAgency}
      hint={words.standingAgencyHint}
      optional
      options={options}
      value={value}
      onChange={onChange}
      onSearch={setTyped}
    />
  );
}
