import { useState } from 'react';
import * as api from '#api/council.ts';
import { type SittingMode, sittingModes } from '#domain/council/sitting.ts';
import type { Day } from '#domain/kernel/day.ts';
import { FormDialog } from '../kernel/FormDialog.tsx';
import { useWrite } from '../kernel/useWrite.ts';
import { DateField } from '../ui/DateField.tsx';
import { useWords } from '../ui/language.ts';
import { SelectField } from '../ui/SelectField.tsx';
import { TextField } from '../ui/TextField.tsx';
import { toast } from '../ui/toast.ts';
import { councilWords } from './words.ts';

const isHour = (text: string) => /^(?:[01]\d|2[0-3]):[0-5]\d$/.test(text);

/** A sitting's day, hour, place; nobody is told before the members are called. */
export function PlanDialog({ councilId, onClose }: { readonly councilId: string; readonly onClose: () => void }) {
  const words = useWords(councilWords);
  const [typed, setTyped] = useState({ title: '', begins: '08:00', venue: '' });
  const [mode, setMode] = useState<SittingMode>('meeting');
  const [meetsOn, setMeetsOn] = useState<Day | null>(null);
  const [answersThrough, setThrough] = useState<Day | null>(null);
  const write = useWrite(api.planSitting, {
    onDone: () => {
      toast(words.saved);
      onClose();
    },
  });
  const inWriting = mode === 'in-writing';
  const isWhole = typed.title.trim() && typed.venue.trim() && isHour(typed.begins) && meetsOn && (!inWriting || answersThrough);
  const submit = () => {
    if (!meetsOn) return;
    write.write({ councilId, ...typed, mode, meetsOn, answersThrough: inWriting ? answersThrough : null });
  };
  const put = (part: Partial<typeof typed>) => setTyped((now) => ({ ...now, ...part }));
  return (
    <FormDialog
      title={words.plan}
      act={words.planDo}
      onClose={onClose}
      onSubmit={submit}
      write={write}
      whyNot={isWhole ? [] : [words.planMissing]}
    >
      <TextField
        name="title"
        label={words.sittingTitle}
        hint={words.sittingTitleHint}
        maxLength={300}
        value={typed.title}
        onChange={(title) => put({ title })}
      />
      <SelectField
        name="mode"
        label={words.mode}
        options={sittingModes.map((value) => ({ value, label: words.modes[value] }))}
        value={mode}
        onChange={setMode}
      />
      <DateField name="meetsOn" label={inWriting ? words.asksOn : words.meetsOn} value={meetsOn} onChange={setMeetsOn} />
      {inWriting && <DateField name="answersThrough" label={words.answersThrough} value={answersThrough} onChange={setThrough} />}
      <TextField
        name="begins"
        label={words.begins}
        inputMode="numeric"
        maxLength={5}
        value={typed.begins}
        onChange={(begins) => put({ begins })}
      />
      <TextField name="venue" label={words.venue} maxLength={300} value={typed.venue} onChange={(venue) => put({ venue })} />
    </FormDialog>
  );
}
