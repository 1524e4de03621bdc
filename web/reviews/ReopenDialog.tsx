import { useState } from 'react';
import * as api from '#api/reviews.ts';
import type { Day } from '#domain/kernel/day.ts';
import { useDraft } from '../kernel/drafts.ts';
import { Trouble } from '../kernel/Trouble.tsx';
import { useWrite } from '../kernel/useWrite.ts';
import { Button } from '../ui/Button.tsx';
import { DateField } from '../ui/DateField.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { Form } from '../ui/Form.tsx';
import { useWords } from '../ui/language.ts';
import { TextArea } from '../ui/TextArea.tsx';
import { toast } from '../ui/toast.ts';
import type { Shortcoming } from './ReviewPage.tsx';
import { reviewsWords } from './words.ts';

interface ReopenDialogProps {
  readonly shortcoming: Shortcoming;
  readonly today: Day;
  readonly onClose: () => void;
}

/** It was not mended after all: a reason and a new day. */
export function ReopenDialog({ shortcoming, today, onClose }: ReopenDialogProps) {
  const words = useWords(reviewsWords);
  const reason = useDraft(`reopen.${shortcoming.id}`, '');
  const [dueOn, setDueOn] = useState<Day | null>(null);
  const { write, pending, refusals, failure } = useWrite(api.reopenShortcoming, {
    onDone: () => {
      reason.clear();
      toast(words.reopenedToast);
      onClose();
    },
  });
  const missing = [...(reason.value.trim() === '' ? [words.reasonNeeded] : []), ...(dueOn === null ? [words.newDueNeeded] : [])];
  const submit = () => {
    if (missing.length === 0)
      write({ shortcomingId: shortcoming.id, reason: reason.value, dueOn: dueOn!, version: shortcoming.version });
  };
  const foot = (
    <>
      <Button onClick={onClose}>{words.cancel}</Button>
      <Button kind="main" busy={pending} whyNot={missing} onClick={submit}>
        {words.reopenDo}
      </Button>
    </>
  );
  return (
    <Dialog opened onClose={onClose} title={words.reopenTitle} busy={pending} foot={foot}>
      <p>{shortcoming.text}</p>
      <Form onSubmit={submit} refusals={refusals}>
        <TextArea
          name="reason"
          label={words.reason}
          hint={words.outcomeHint}
          rows={2}
          maxLength={600}
          value={reason.value}
          onChange={reason.change}
        />
        <DateField name="dueOn" label={words.newDue} value={dueOn} onChange={setDueOn} min={today} />
        {failure && <Trouble error={failure} />}
      </Form>
    </Dialog>
  );
}
