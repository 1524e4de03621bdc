import { useState } from 'react';
import * as api from '#api/documents.ts';
import { type Day, dayAt } from '#domain/kernel/day.ts';
import { useNow } from '../kernel/clock.ts';
import { useDraft } from '../kernel/drafts.ts';
import { FormDialog } from '../kernel/FormDialog.tsx';
import { useWrite } from '../kernel/useWrite.ts';
import { DateField } from '../ui/DateField.tsx';
import { FileField } from '../ui/FileField.tsx';
import { useWords } from '../ui/language.ts';
import { TextArea } from '../ui/TextArea.tsx';
import { toast } from '../ui/toast.ts';
import type { Shown } from './DocumentPage.tsx';
import { documentWords } from './words.ts';

interface ChangeProps {
  readonly shown: Shown;
  readonly onClose: () => void;
}

const scans = '.pdf,.jpg,.jpeg,.png,.webp';

/** The paper with a reserved number is out. */
export function IssueDialog({ shown, onClose }: ChangeProps) {
  const words = useWords(documentWords);
  const today = dayAt(useNow());
  const [day, setDay] = useState<Day | null>(shown.day);
  const [paper, setPaper] = useState<readonly File[]>([]);
  const write = useWrite(api.issueReserved, {
    onDone: () => {
      toast(words.issued);
      onClose();
    },
  });
  const { id: documentId, version } = shown;
  const submit = () => write.write({ documentId, version, day: day as Day, ...(paper[0] && { paper: paper[0] }) });
  return (
    <FormDialog title={words.issueTitle(shown.number)} act={words.issue} onClose={onClose} onSubmit={submit} write={write}>
      <DateField name="day" label={words.dayOfPaper} value={day} max={today} onChange={setDay} />
      <FileField
        name="paper"
        label={words.paper}
        hint={words.paperHint}
        optional
        accept={scans}
        value={paper}
        onChange={setPaper}
      />
    </FormDialog>
  );
}

/** A line is struck out, with the reason. */
export function StrikeDialog({ shown, onClose }: ChangeProps) {
  const words = useWords(documentWords);
  const draft = useDraft(`document.${shown.id}.strike`, { reason: '' });
  const { reason } = draft.value;
  const write = useWrite(api.strikeOut, {
    onDone: () => {
      draft.clear();
      toast(words.struck);
      onClose();
    },
  });
  const { id: documentId, version } = shown;
  return (
    <FormDialog
      title={words.strikeTitle(shown.number)}
      act={words.strike}
      onClose={onClose}
      onSubmit={() => write.write({ documentId, version, reason })}
      write={write}
    >
      <p className="ink-2">{words.strikeLead}</p>
      <TextArea
        name="reason"
        label={words.reason}
        rows={2}
        maxLength={300}
        value={reason}
        onChange={(text) => draft.change(() => ({ reason: text }))}
      />
    </FormDialog>
  );
}

/** The signed copy comes back to its line. */
export function AttachDialog({ shown, onClose }: ChangeProps) {
  const words = useWords(documentWords);
  const [paper, setPaper] = useState<readonly File[]>([]);
  const write = useWrite(api.attachCopy, {
    onDone: () => {
      toast(words.attached);
      onClose();
    },
  });
  return (
    <FormDialog
      title={words.attachTitle}
      act={words.attach}
      onClose={onClose}
      onSubmit={() => write.write({ documentId: shown.id, paper: paper[0] as File })}
      write={write}
    >
      <p className="ink-2">{words.attachLead}</p>
      <FileField name="paper" label={words.paper} hint={words.paperHint} accept={scans} value={paper} onChange={setPaper} />
    </FormDialog>
  );
}
