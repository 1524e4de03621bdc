import { useState } from 'react';
import * as api from '#api/routines.ts';
import { type Day, shortDate } from '#domain/kernel/day.ts';
import { FormDialog } from '../kernel/FormDialog.tsx';
import { useWrite } from '../kernel/useWrite.ts';
import { Button } from '../ui/Button.tsx';
import { DateField } from '../ui/DateField.tsx';
import { Line } from '../ui/Line.tsx';
import { Lines } from '../ui/Lines.tsx';
import { useWords } from '../ui/language.ts';
import { Section } from '../ui/Section.tsx';
import { TextField } from '../ui/TextField.tsx';
import { toast } from '../ui/toast.ts';
import styles from './Routines.module.css';
import { routineWords } from './routineWords.ts';
import type { RoutineYear } from './useRoutines.ts';

const dayAndMonth = (day: Day) => shortDate(day).slice(0, 5);
const span = (from: Day, to: Day) => `${dayAndMonth(from)} – ${dayAndMonth(to)}`;

/** Days that count for no routine: those set, the long holidays proposed, and the way to add some. */
export function Pauses({ year }: { readonly year: RoutineYear }) {
  const words = useWords(routineWords);
  const [adding, setAdding] = useState(false);
  const maySet = year.whyNot.set.length === 0;
  const drop = useWrite(api.dropPause, { onDone: () => toast(words.pauseDropped) });
  const add = useWrite(api.addPause, { onDone: () => toast(words.pauseAdded) });
  const { campaignId } = year;
  const proposed = year.holidays.filter(({ from, to }) => !year.pauses.some((pause) => pause.from <= from && to <= pause.to));
  return (
    <Section title={words.pauses} aside={words.pausesHint}>
      {year.pauses.length === 0 && <p className={styles.hint}>{words.noPauses}</p>}
      <Lines label={words.pauses}>
        {year.pauses.map(({ id, from, to, reason }) => (
          <Line
            key={id}
            when={span(from, to)}
            title={reason}
            actions={
              maySet && (
                <Button
                  size="s"
                  kind="quiet"
                  onClick={() => drop.write({ campaignId, pauseId: id })}
                  aria-label={words.dropPauseOf(reason)}
                >
                  {words.dropPause}
                </Button>
              )
            }
          />
        ))}
        {proposed.map(({ from, to, name, certain }) => (
          <Line
            key={from}
            when={span(from, to)}
            margin={words.proposed}
            tone="wait"
            title={name}
            why={certain ? undefined : words.holidayUncertain}
            actions={
              <Button
                size="s"
                busy={add.pending}
                onClick={() => add.write({ campaignId, from, to, reason: name })}
                aria-label={words.addHolidayOf(name)}
              >
                {words.addHoliday}
              </Button>
            }
          />
        ))}
      </Lines>
      {maySet && (
        <div className={styles.acts}>
          <Button icon="plus" onClick={() => setAdding(true)}>
            {words.addPause}
          </Button>
        </div>
      )}
      {adding && <PauseForm campaignId={campaignId} onClose={() => setAdding(false)} />}
    </Section>
  );
}

function PauseForm({ campaignId, onClose }: { readonly campaignId: string; readonly onClose: () => void }) {
  const words = useWords(routineWords);
  const [from, setFrom] = useState<Day | null>(null);
  const [to, setTo] = useState<Day | null>(null);
  const [reason, setReason] = useState('');
  const write = useWrite(api.addPause, {
    onDone: () => {
      toast(words.pauseAdded);
      onClose();
    },
  });
  const missing = [
    ...(from === null || to === null ? [words.missingPause.days] : []),
    ...(reason.trim() === '' ? [words.missingPause.reason] : []),
  ];
  return (
    <FormDialog
      title={words.addPause}
      act={words.save}
      size="m"
      whyNot={missing}
      onClose={onClose}
      onSubmit={() => missing.length === 0 && write.write({ campaignId, from: from!, to: to!, reason })}
      write={write}
    >
      <div className={styles.two}>
        <DateField name="from" label={words.from} value={from} onChange={setFrom} />
        <DateField name="to" label={words.to} value={to} onChange={setTo} {...(from ? { min: from } : {})} />
      </div>
      <TextField name="reason" label={words.reason} hint={words.reasonHint} maxLength={200} value={reason} onChange={setReason} />
    </FormDialog>
  );
}
