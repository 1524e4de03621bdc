import { type ReactNode, useState } from 'react';
import type * as api from '#api/reviews.ts';
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

export interface ShortcomingDialogProps {
  readonly shortcoming: Shortcoming;
  readonly today: Day;
  readonly onClose: () => void;
}

interface NewDayDialogProps extends ShortcomingDialogProps {
  readonly endpoint: typeof api.extendShortcoming | typeof api.reopenShortcoming;
  /** Keeps what is typed apart from the other act's. */
  readonly act: 'extend' | 'reopen';
  readonly title: string;
  readonly doIt: string;
  readonly done: string;
  readonly reasonLabel: string;
  readonly children?: ReactNode;
}

/** A shortcoming gets another day, with the reason. */
export function NewDayDialog(props: NewDayDialogProps) {
  const { shortcoming, today, onClose, endpoint, act, title, doIt, done, reasonLabel, children } = props;
  const words = useWords(reviewsWords);
  const reason = useDraft(`${act}.${shortcoming.id}`, '');
  const [dueOn, setDueOn] = useState<Day | null>(null);
  const { write, pending, refusals, failure } = useWrite(endpoint, {
    onDone: () => {
      reason.clear();
      toast(done);
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
        {doIt}
      </Button>
    </>
  );
  return (
    <Dialog opened onClose={onClose} title={title} busy={pending} foot={foot}>
      <p>{shortcoming.text}</p>
      {children}
      <Form onSubmit={submit} refusals={refusals}>
        <TextArea
          name="reason"
          label={reasonLabel}
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
