import { useState } from 'react';
import * as api from '#api/today.ts';
import { addDays, type Day, dayOf, monthOf, yearOf } from '#domain/kernel/day.ts';
import { useWrite } from '../kernel/useWrite.ts';
import { Button } from '../ui/Button.tsx';
import { DateField } from '../ui/DateField.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { useWords } from '../ui/language.ts';
import { RefusalList } from '../ui/RefusalList.tsx';
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
      <Dialog
        opened={open}
        onClose={() => setOpen(false)}
        title={words.moveDayTo}
        foot={
          <Button kind="main" busy={move.pending} onClick={() => to && move.write({ to })}>
            {words.moveDay}
          </Button>
        }
      >
        <RefusalList refusals={move.refusals} />
        <DateField name="to" label={words.moveDayTo} hint={words.moveDayWhy} value={to} onChange={setTo} />
      </Dialog>
    </>
  );
}

function monthLater(today: Day): Day {
  const month = monthOf(today);
  const first = month === 12 ? dayOf(yearOf(today) + 1, 1, 1) : dayOf(yearOf(today), month + 1, 1);
  return addDays(first, Math.min(Number(today.slice(8)), 28) - 1);
}
