import { useState } from 'react';
import * as api from '#api/workplan.ts';
import { addDays, type Day, shortDate } from '#domain/kernel/day.ts';
import { useDraft } from '../kernel/drafts.ts';
import { FormDialog } from '../kernel/FormDialog.tsx';
import { useWrite } from '../kernel/useWrite.ts';
import { DateField } from '../ui/DateField.tsx';
import { useWords } from '../ui/language.ts';
import { TextArea } from '../ui/TextArea.tsx';
import { toast } from '../ui/toast.ts';
import type { Task } from './Tasks.tsx';
import type { Workplan } from './WorkplanPage.tsx';
import { workplanWords } from './words.ts';

interface ExtendDialogProps {
  readonly task: Task;
  readonly workplan: Workplan;
  readonly onClose: () => void;
}

/** More time for a task, and why. */
export function ExtendDialog({ task, workplan, onClose }: ExtendDialogProps) {
  const words = useWords(workplanWords);
  const { planId, today } = workplan;
  const { version, dueOn: before } = task.assignment!;
  const [dueOn, setDueOn] = useState<Day | null>(null);
  const reason = useDraft(`workplan.extend.${planId}.${task.code}`, '');
  const extending = useWrite(api.extendTask, {
    onDone: () => {
      reason.clear();
      toast(words.extendedToast);
      onClose();
    },
  });
  const missing = [...(dueOn === null ? [words.newDueNeeded] : []), ...(reason.value.trim() === '' ? [words.reasonNeeded] : [])];
  const send = () => {
    if (missing.length === 0) extending.write({ planId, code: task.code, version, dueOn: dueOn!, reason: reason.value });
  };
  const earliest = addDays(before! < today ? addDays(today, -1) : before!, 1);
  return (
    <FormDialog title={words.extendTitle} act={words.extend} whyNot={missing} onClose={onClose} onSubmit={send} write={extending}>
      <p>{task.text}</p>
      <p className="ink-2">{words.dueNow(shortDate(before!))}</p>
      <DateField name="dueOn" label={words.newDue} min={earliest} value={dueOn} onChange={setDueOn} />
      <TextArea name="reason" label={words.extendReason} rows={2} maxLength={600} value={reason.value} onChange={reason.change} />
    </FormDialog>
  );
}
