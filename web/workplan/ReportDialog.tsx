import { useState } from 'react';
import * as api from '#api/workplan.ts';
import type { Day } from '#domain/kernel/day.ts';
import { useDraft } from '../kernel/drafts.ts';
import { FormDialog } from '../kernel/FormDialog.tsx';
import { useWrite } from '../kernel/useWrite.ts';
import { CheckField } from '../ui/CheckField.tsx';
import { DateField } from '../ui/DateField.tsx';
import { useWords } from '../ui/language.ts';
import { TextArea } from '../ui/TextArea.tsx';
import type { Task } from './Tasks.tsx';
import type { Workplan } from './WorkplanPage.tsx';
import { workplanWords } from './words.ts';

interface ReportDialogProps {
  readonly task: Task;
  readonly workplan: Workplan;
  readonly onClose: () => void;
}

/** What was done on a task, in one sentence. */
export function ReportDialog({ task, workplan, onClose }: ReportDialogProps) {
  const words = useWords(workplanWords);
  const { planId, today } = workplan;
  const [onDay, setOnDay] = useState<Day | null>(today);
  const [isLast, setLast] = useState(false);
  const note = useDraft(`workplan.${planId}.${task.code}`, '');
  const reporting = useWrite(api.reportTask, {
    onDone: () => {
      note.clear();
      onClose();
    },
  });
  const send = () => {
    if (!task.assignment) return;
    const { version } = task.assignment;
    reporting.write({ planId, code: task.code, version, onDay: onDay as Day, note: note.value, isLast });
  };
  return (
    <FormDialog title={words.reportTitle} act={words.save} onClose={onClose} onSubmit={send} write={reporting}>
      <p>{task.text}</p>
      <DateField name="onDay" label={words.onDay} max={today} value={onDay} onChange={setOnDay} />
      <TextArea name="note" label={words.note} hint={words.noteHint} value={note.value} onChange={note.change} />
      <CheckField name="isLast" label={words.isLast} checked={isLast} onChange={setLast} />
    </FormDialog>
  );
}
