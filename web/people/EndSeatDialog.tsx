import { useState } from 'react';
import * as api from '#api/people.ts';
import type { Day } from '#domain/kernel/day.ts';
import { FormDialog } from '../kernel/FormDialog.tsx';
import { useSession } from '../kernel/useSession.ts';
import { useWrite } from '../kernel/useWrite.ts';
import { DateField } from '../ui/DateField.tsx';
import { useWords } from '../ui/language.ts';
import { toast } from '../ui/toast.ts';
import type { Seat } from './Seats.tsx';
import { peopleWords } from './words.ts';

/** From the day on the seat is no more. */
export function EndSeatDialog({ seat, onClose }: { readonly seat: Seat; readonly onClose: () => void }) {
  const words = useWords(peopleWords);
  const { me } = useSession();
  const [on, setOn] = useState<Day | null>(me?.site.today ?? null);
  const write = useWrite(api.endSeat, {
    onDone: () => {
      toast(words.ended);
      onClose();
    },
  });
  return (
    <FormDialog
      title={words.endTitle(seat.roleName)}
      act={words.end}
      onClose={onClose}
      onSubmit={() => write.write({ seatId: seat.id, on: on! })}
      write={write}
    >
      <p>{words.endWhy}</p>
      <DateField name="on" label={words.endOn} value={on} onChange={setOn} />
    </FormDialog>
  );
}
