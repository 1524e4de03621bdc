import { useState } from 'react';
import * as api from '#api/appraisalPanels.ts';
import type { Day } from '#domain/kernel/day.ts';
import { FormDialog } from '../kernel/FormDialog.tsx';
import { useWrite } from '../kernel/useWrite.ts';
import { DateField } from '../ui/DateField.tsx';
import { FileField } from '../ui/FileField.tsx';
import { useWords } from '../ui/language.ts';
import { Note } from '../ui/Note.tsx';
import { SelectField } from '../ui/SelectField.tsx';
import { TextArea } from '../ui/TextArea.tsx';
import { toast } from '../ui/toast.ts';
import { panelWords } from './panelWords.ts';
import { type Panel, useCandidates } from './usePanel.ts';

interface ReopenDialogProps {
  readonly assessmentId: string;
  readonly version: number;
  readonly personId: string;
  readonly name: string;
  readonly onClose: () => void;
}

/** The head gives a sheet back, with a reason that the whole panel reads. */
export function ReopenDialog({ assessmentId, version, personId, name, onClose }: ReopenDialogProps) {
  const words = useWords(panelWords);
  const [reason, setReason] = useState('');
  const write = useWrite(api.reopenSheet, {
    onDone: () => {
      toast(words.reopened);
      onClose();
    },
  });
  const submit = () => write.write({ assessmentId, version, personId, reason });
  return (
    <FormDialog title={`${words.reopen}: ${name}`} act={words.reopen} size="m" onClose={onClose} onSubmit={submit} write={write}>
      <Note kind="risk">{words.reopenWhy}</Note>
      <TextArea name="reason" label={words.reason} rows={3} value={reason} onChange={setReason} />
    </FormDialog>
  );
}

interface HeadsDialogProps {
  readonly assessmentId: string;
  readonly panel: Panel;
  readonly onClose: () => void;
}

export function MoveDayDialog({ assessmentId, panel, onClose }: HeadsDialogProps) {
  const words = useWords(panelWords);
  const [dueOn, setDueOn] = useState<Day | null>(panel.dueOn);
  const write = useWrite(api.movePanelDay, {
    onDone: () => {
      toast(words.moved);
      onClose();
    },
  });
  const submit = () => write.write({ assessmentId, version: panel.version, dueOn: dueOn as Day });
  return (
    <FormDialog title={words.moveDay} act={words.moveDay} size="m" onClose={onClose} onSubmit={submit} write={write}>
      <DateField name="dueOn" label={words.dueOn} value={dueOn} onChange={setDueOn} />
    </FormDialog>
  );
}

export function AddReviewerDialog({ assessmentId, panel, onClose }: HeadsDialogProps) {
  const words = useWords(panelWords);
  const found = useCandidates([assessmentId]).data;
  const [personId, setPerson] = useState<string | null>(null);
  const write = useWrite(api.addReviewer, {
    onDone: () => {
      toast(words.added);
      onClose();
    },
  });
  const on = new Set((panel.roster ?? []).map((each) => each.personId));
  const free = (found?.people ?? []).filter((each) => !on.has(each.personId) && each.ties.length === 0);
  return (
    <FormDialog
      title={words.addReviewer}
      act={words.addReviewer}
      size="m"
      onClose={onClose}
      onSubmit={() => personId && write.write({ assessmentId, version: panel.version, personId })}
      write={write}
      whyNot={personId ? [] : [words.reviewerMissing]}
    >
      <SelectField
        name="personId"
        label={words.reviewer}
        options={free.map(({ personId, name, position }) => ({
          value: personId,
          label: position ? `${name}, ${position}` : name,
        }))}
        value={personId}
        onChange={setPerson}
      />
    </FormDialog>
  );
}

/** Another head for the panel, with the reason. */
export function HandOverDialog({ assessmentId, panel, onClose }: HeadsDialogProps) {
  const words = useWords(panelWords);
  const found = useCandidates([assessmentId]).data;
  const [personId, setPerson] = useState<string | null>(null);
  const [reason, setReason] = useState('');
  const write = useWrite(api.replacePanelHead, {
    onDone: () => {
      toast(words.handedOver);
      onClose();
    },
  });
  const free = (found?.people ?? []).filter(({ name, ties }) => name !== panel.headName && ties.length === 0);
  const missing = [...(personId ? [] : [words.reviewerMissing]), ...(reason.trim() === '' ? [words.reasonMissing] : [])];
  return (
    <FormDialog
      title={words.handOver}
      act={words.handOver}
      size="m"
      onClose={onClose}
      onSubmit={() => personId && write.write({ assessmentId, version: panel.version, personId, reason })}
      write={write}
      whyNot={missing}
    >
      <Note kind="info">{words.handOverWhy}</Note>
      <SelectField
        name="personId"
        label={words.reviewer}
        options={free.map(({ personId, name, position }) => ({
          value: personId,
          label: position ? `${name}, ${position}` : name,
        }))}
        value={personId}
        onChange={setPerson}
      />
      <TextArea name="reason" label={words.reason} rows={3} value={reason} onChange={setReason} />
    </FormDialog>
  );
}

/** The explanation came on paper: its arrival stamp, what it says, its scan. */
export function EnterExplanationDialog({ assessmentId, panel, onClose }: HeadsDialogProps) {
  const words = useWords(panelWords);
  const [arrivedOn, setArrivedOn] = useState<Day | null>(null);
  const [said, setSaid] = useState<Readonly<Record<string, string>>>({});
  const [files, setFiles] = useState<readonly File[]>([]);
  const write = useWrite(api.enterExplanation, {
    onDone: () => {
      toast(words.entered);
      onClose();
    },
  });
  const submit = () => {
    const lines = Object.entries(said).map(([lineCode, text]) => ({ lineCode, text }));
    const [file] = files;
    const input = { assessmentId, lines, arrivedOn, ...(file ? { file } : {}) };
    write.write(input as unknown as Parameters<typeof write.write>[0]);
  };
  return (
    <FormDialog title={words.enter} act={words.enter} onClose={onClose} onSubmit={submit} write={write}>
      <DateField name="arrivedOn" label={words.arrivedOn} value={arrivedOn} onChange={setArrivedOn} />
      {(panel.opened ?? []).map(({ lineCode, text }) => (
        <TextArea
          key={lineCode}
          name={`lines.${lineCode}`}
          label={words.explainAt(lineCode)}
          hint={text}
          rows={2}
          optional
          value={said[lineCode] ?? ''}
          onChange={(typed) => setSaid((now) => ({ ...now, [lineCode]: typed }))}
        />
      ))}
      <FileField name="file" label={words.scanField} optional accept=".pdf,image/*" value={files} onChange={setFiles} />
    </FormDialog>
  );
}
