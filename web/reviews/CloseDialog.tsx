import { useState } from 'react';
import * as api from '#api/reviews.ts';
import { useDraft } from '../kernel/drafts.ts';
import { Trouble } from '../kernel/Trouble.tsx';
import { useWrite } from '../kernel/useWrite.ts';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { Form } from '../ui/Form.tsx';
import { useWords } from '../ui/language.ts';
import { SelectField } from '../ui/SelectField.tsx';
import { TextArea } from '../ui/TextArea.tsx';
import { toast } from '../ui/toast.ts';
import type { Item, Shortcoming } from './ReviewPage.tsx';
import { meetingName } from './Shortcomings.tsx';
import { reviewsWords } from './words.ts';

interface CloseDialogProps {
  readonly shortcoming: Shortcoming;
  readonly meetings: Item['meetings'];
  readonly onClose: () => void;
}

/** The outcome that a meeting found. */
export function CloseDialog({ shortcoming, meetings, onClose }: CloseDialogProps) {
  const words = useWords(reviewsWords);
  const [meetingId, setMeetingId] = useState(meetings[0]!.id);
  const outcome = useDraft(`outcome.${shortcoming.id}`, '');
  const { write, pending, refusals, failure } = useWrite(api.closeShortcoming, {
    onDone: () => {
      outcome.clear();
      toast(words.closedToast);
      onClose();
    },
  });
  const submit = () => write({ shortcomingId: shortcoming.id, meetingId, outcome: outcome.value, version: shortcoming.version });
  const foot = (
    <>
      <Button onClick={onClose}>{words.cancel}</Button>
      <Button kind="main" busy={pending} whyNot={outcome.value.trim() === '' ? [words.outcomeNeeded] : []} onClick={submit}>
        {words.closeDo}
      </Button>
    </>
  );
  return (
    <Dialog opened onClose={onClose} title={words.closeTitle} busy={pending} foot={foot}>
      <p>{shortcoming.text}</p>
      <Form onSubmit={submit} refusals={refusals}>
        <TextArea
          name="outcome"
          label={words.outcome}
          hint={words.outcomeHint}
          rows={2}
          maxLength={600}
          value={outcome.value}
          onChange={outcome.change}
        />
        <SelectField
          name="meetingId"
          label={words.closeIn}
          options={meetings.map((meeting) => ({ value: meeting.id, label: meetingName(meeting, words) }))}
          value={meetingId}
          onChange={setMeetingId}
        />
        {failure && <Trouble error={failure} />}
      </Form>
    </Dialog>
  );
}
