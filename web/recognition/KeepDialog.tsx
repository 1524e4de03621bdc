import { useState } from 'react';
import * as api from '#api/recognition.ts';
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
import type { ToWeighTitle } from './ToWeigh.tsx';
import { recognitionWords } from './words.ts';

interface KeepDialogProps {
  readonly one: ToWeighTitle;
  readonly today: Day;
  readonly onClose: () => void;
}

/** The body weighed what was concluded and lets the title stand. */
export function KeepDialog({ one: { title }, today, onClose }: KeepDialogProps) {
  const words = useWords(recognitionWords);
  const paper = useDraft(`keep.${title.id}`, '');
  const [on, setOn] = useState<Day | null>(null);
  const { write, pending, refusals, failure } = useWrite(api.keepTitle, {
    onDone: () => {
      paper.clear();
      toast(words.keptToast);
      onClose();
    },
  });
  const missing = [
    ...(paper.value.trim() === '' ? [words.keepMissing.paper] : []),
    ...(on === null ? [words.keepMissing.day] : []),
  ];
  const submit = () => {
    if (missing.length === 0) write({ titleId: title.id, paper: paper.value, on: on! });
  };
  const foot = (
    <>
      <Button onClick={onClose}>{words.keepLater}</Button>
      <Button kind="main" busy={pending} whyNot={missing} onClick={submit}>
        {words.keepDo}
      </Button>
    </>
  );
  return (
    <Dialog opened onClose={onClose} title={words.keepAsk(title.unitName)} busy={pending} foot={foot}>
      <p>{words.keepHint}</p>
      <Form onSubmit={submit} refusals={refusals}>
        <TextField
          name="paper"
          label={words.keepPaper}
          hint={words.keepPaperHint}
          maxLength={300}
          value={paper.value}
          onChange={paper.change}
        />
        <DateField name="on" label={words.keepOn} value={on} onChange={setOn} min={title.decidedOn} max={today} />
        {failure && <Trouble error={failure} />}
      </Form>
    </Dialog>
  );
}
