import { useState } from 'react';
import * as api from '#api/people.ts';
import type { Day } from '#domain/kernel/day.ts';
import { FormDialog } from '../kernel/FormDialog.tsx';
import { useSession } from '../kernel/useSession.ts';
import { useWrite } from '../kernel/useWrite.ts';
import { DateField } from '../ui/DateField.tsx';
import { useWords } from '../ui/language.ts';
import { toast } from '../ui/toast.ts';
import type { Person } from './PersonPage.tsx';
import type { Employment } from './Work.tsx';
import { peopleWords } from './words.ts';

interface LeaveDialogProps {
  readonly person: Person;
  readonly employment: Employment;
  readonly onClose: () => void;
}

/** No longer works in the unit; the seats there end with it. */
export function LeaveDialog({ person, employment, onClose }: LeaveDialogProps) {
  const words = useWords(peopleWords);
  const { me } = useSession();
  const [on, setOn] = useState<Day | null>(me?.site.today ?? null);
  const write = useWrite(api.leaveUnit, {
    onDone: ({ seatsEnded }) => {
      toast(words.left(seatsEnded));
      onClose();
    },
  });
  const submit = () => write.write({ personId: person.id, unitId: employment.unitId, on: on! });
  return (
    <FormDialog title={words.leaveTitle(employment.unitName)} act={words.leave} onClose={onClose} onSubmit={submit} write={write}>
      <p>{words.leaveWhy}</p>
      <DateField name="on" label={words.leaveOn} value={on} onChange={setOn} />
    </FormDialog>
  );
}
