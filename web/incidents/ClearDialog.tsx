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
import type { Incident } from './IncidentsPage.tsx';
import { incidentsWords } from './words.ts';

interface ClearDialogProps {
  readonly incident: Pick<Incident, 'id' | 'concludedOn' | 'version'>;
  readonly today: Day;
  readonly onClose: () => void;
}

/** A later paper says "not at fault". */
export function ClearDialog({ incident, today, onClose }: ClearDialogProps) {
  const words = useWords(incidentsWords);
  const paper = useDraft(`clear.${incident.id}`, '');
  const [clearedOn, setClearedOn] = useState<Day | null>(null);
  const { write, pending, refusals, failure } = useWrite(api.clearIncident, {
    onDone: () => {
      paper.clear();
      toast(words.clearedToast);
      onClose();
    },
  });
  const missing = [
    ...(paper.value.trim() === '' ? [words.missing.clearPaper] : []),
    ...(clearedOn === null ? [words.missing.day] : []),
  ];
  const submit = () => {
    if (missing.length === 0)
      write({ incidentId: incident.id, paper: paper.value, clearedOn: clearedOn!, version: incident.version });
  };
  const foot = (
    <>
      <Button onClick={onClose}>{words.cancel}</Button>
      <Button kind="main" busy={pending} whyNot={missing} onClick={submit}>
        {words.clearDo}
      </Button>
    </>
  );
  return (
    <Dialog opened onClose={onClose} title={words.clearTitle} busy={pending} foot={foot}>
      <p>{words.clearHint}</p>
      <Form onSubmit={submit} refusals={refusals}>
        <TextField
          name="paper"
          label={words.clearPaper}
          hint={words.paperHint}
          maxLength={300}
          value={paper.value}
          onChange={paper.change}
        />
        <DateField
          name="clearedOn"
          label={words.clearedOn}
          value={clearedOn}
          onChange={setClearedOn}
          min={incident.concludedOn}
          max={today}
        />
        {failure && <Trouble error={failure} />}
      </Form>
    </Dialog>
  );
}
