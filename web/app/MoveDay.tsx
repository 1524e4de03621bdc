import { useState } from 'react';
import * as api from '#api/today.ts';
import { addDays, type Day, dayOf, monthOf, yearOf } from '#domain/kernel/day.ts';
import { FormDialog } from '../kernel/FormDialog.tsx';
import { useWrite } from '../kernel/useWrite.ts';
import { Button } from '../ui/Button.tsx';
import { DateField } from '../ui/DateField.tsx';
import { useWords } from '../ui/language.ts';
import { appWords } from './words.ts';

/** Moves the demo's day on, for everybody on it. */
export function MoveDay({ today }: { readonly today: Day }) {
  const words = useWords(appWords);
  const [open, setOpen] = useState(false);
  const [to, setTo] = useState<Day | null>(null);
  const move = useWrite(api.moveDay, { onDone: () => setOpen(false) });
  const start = () => {
    setTo(monthLater(today));
    move.reset();
    setOpen(true);
  };
  return (
    <>
      <Button kind="quiet" size="s" onClick={start}>
        {words.moveDay}
      </Button>
      {open && (
        <FormDialog
          title={words.moveDayTitle}
          act={words.moveDay}
          onClose={() => setOpen(false)}
          onSubmit={() => to && move.write({ to })}
          write={move}
        >
          <p>{words.moveDayWhy}</p>
          <DateField name="to" label={words.moveDayTo} value={to} onChange={setTo} />
        </FormDialog>
      )}
    </>
  );
}

function monthLater(today: Day): Day {
  const month = monthOf(today);
  const first = month === 12 ? dayOf(yearOf(today) + 1, 1, 1) : dayOf(yearOf(today), month + 1, 1);
  return addDays(first, Math.min(Number(today.slice(8)), 28) - 1);
}
