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
import { TextField } from '../ui/TextField.tsx';
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
  const forName = task.assignment?.holder.kind === 'outside' ? task.assignment.name : null;
  const source = useDraft(`workplan.${planId}.${task.code}.nguon`, '');
  const note = useDraft(`workplan.${planId}.${task.code}`, '');
  const reporting = useWrite(api.reportTask, {
    onDone: () => {
      note.clear();
      source.clear();
      onClose();
    },
  });
  const missing = forName !== null && source.value.trim() === '' ? [words.sourceMissing] : [];
  const send = () => {
    if (!task.assignment || missing.length > 0) return;
    const said = { onDay: onDay as Day, note: note.value, isLast, source: forName === null ? null : source.value };
    reporting.write({ planId, code: task.code, version: task.assignment.version, ...said });
  };
  return (
    <FormDialog
      title={forName === null ? words.reportTitle : words.reportFor(forName)}
      act={words.save}
      whyNot={missing}
      onClose={onClose}
      onSubmit={send}
      write={reporting}
    >
      <p>{task.text}</p>
      <DateField name="onDay" label={words.onDay} max={today} value={onDay} onChange={setOnDay} />
      <TextArea name="note" label={words.note} hint={words.noteHint} value={note.value} onChange={note.change} />
      {forName !== null && (
        <TextField
          name="source"
          label={words.sourcePaper}
          hint={words.sourceHint}
          maxLength={300}
          value={source.value}
          onChange={source.change}
        />
      )}
      <CheckField name="isLast" label={words.isLast} checked={isLast} onChange={setLast} />
    </FormDialog>
  );
}
