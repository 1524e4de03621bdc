import { useState } from 'react';
import * as api from '#api/reviews.ts';
import { type Day, shortDate } from '#domain/kernel/day.ts';
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

interface ExtendDialogProps {
  readonly shortcoming: Shortcoming;
  readonly today: Day;
  readonly onClose: () => void;
}

/** It takes longer: a reason and a later day. */
export function ExtendDialog({ shortcoming, today, onClose }: ExtendDialogProps) {
  const words = useWords(reviewsWords);
  const reason = useDraft(`extend.${shortcoming.id}`, '');
  const [dueOn, setDueOn] = useState<Day | null>(null);
  const { write, pending, refusals, failure } = useWrite(api.extendShortcoming, {
    onDone: () => {
      reason.clear();
      toast(words.extendedToast);
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
        {words.extend}
      </Button>
    </>
  );
  return (
    <Dialog opened onClose={onClose} title={words.extendTitle} busy={pending} foot={foot}>
      <p>{shortcoming.text}</p>
      <p className="ink-2">{words.due(shortDate(shortcoming.dueOn))}</p>
      <Form onSubmit={submit} refusals={refusals}>
        <TextArea
          name="reason"
          label={words.extendReason}
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
