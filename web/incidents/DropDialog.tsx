import { useState } from 'react';
import * as api from '#api/incidents.ts';
import type { Day } from '#domain/kernel/day.ts';
import { useDraft } from '../kernel/drafts.ts';
import { Trouble } from '../kernel/Trouble.tsx';
import { useWrite } from '../kernel/useWrite.ts';
import { Button } from '../ui/Button.tsx';
import { DateField } from '../ui/DateField.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { Form } from '../ui/Form.tsx';
import { useWords } from '../ui/language.ts';
import { TextField } from '../ui/TextField.tsx';
import { toast } from '../ui/toast.ts';
import type { Discipline } from './DisciplinesPage.tsx';
import { disciplineWords } from './disciplineWords.ts';

interface DropDialogProps {
  readonly discipline: Discipline;
  readonly today: Day;
  readonly onClose: () => void;
}

/** The procedure ended without a discipline. */
export function DropDialog({ discipline, today, onClose }: DropDialogProps) {
  const words = useWords(disciplineWords);
  const paper = useDraft(`drop.${discipline.id}`, '');
  const [on, setOn] = useState<Day | null>(null);
  const { write, pending, refusals, failure } = useWrite(api.dropProcedure, {
    onDone: () => {
      paper.clear();
      toast(words.droppedToast);
      onClose();
    },
  });
  const missing = [...(paper.value.trim() === '' ? [words.missing.paper] : []), ...(on === null ? [words.missing.day] : [])];
  const submit = () => {
    if (missing.length === 0) write({ disciplineId: discipline.id, paper: paper.value, on: on!, version: discipline.version });
  };
  const foot = (
    <>
      <Button onClick={onClose}>{words.cancel}</Button>
      <Button kind="main" busy={pending} whyNot={missing} onClick={submit}>
        {words.dropDo}
      </Button>
    </>
  );
  return (
    <Dialog opened onClose={onClose} title={words.dropTitle} busy={pending} foot={foot}>
      <p>{words.dropHint}</p>
      <Form onSubmit={submit} refusals={refusals}>
        <TextField
          name="paper"
          label={words.dropPaper}
          hint={words.paperHint}
          maxLength={300}
          value={paper.value}
          onChange={paper.change}
        />
        <DateField
          name="on"
          label={words.day}
          value={on}
          onChange={setOn}
          {...(discipline.opened && { min: discipline.opened.on })}
          max={today}
        />
        {failure && <Trouble error={failure} />}
      </Form>
    </Dialog>
  );
}
