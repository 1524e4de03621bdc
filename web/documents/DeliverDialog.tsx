import { useState } from 'react';
import * as api from '#api/documents.ts';
import { type OwnWay, ownWays } from '#domain/documents/entry.ts';
import { type Day, dayAt } from '#domain/kernel/day.ts';
import { useNow } from '../kernel/clock.ts';
import { useDraft } from '../kernel/drafts.ts';
import { FormDialog } from '../kernel/FormDialog.tsx';
import { useWrite } from '../kernel/useWrite.ts';
import { DateField } from '../ui/DateField.tsx';
import { useWords } from '../ui/language.ts';
import { SelectField } from '../ui/SelectField.tsx';
import { TextArea } from '../ui/TextArea.tsx';
import { TextField } from '../ui/TextField.tsx';
import { toast } from '../ui/toast.ts';
import type { Sent } from './Deliveries.tsx';
import type { Shown } from './DocumentPage.tsx';
import styles from './Documents.module.css';
import { documentWords } from './words.ts';

/** Where the document was sent on a day, one receiver a line. */
export function DeliverDialog({ shown, onClose }: { readonly shown: Shown; readonly onClose: () => void }) {
  const words = useWords(documentWords);
  const today = dayAt(useNow());
  const draft = useDraft(`document.${shown.id}.deliver`, { receivers: '' });
  const [onDay, setOnDay] = useState<Day | null>(today);
  const [way, setWay] = useState<OwnWay>('in-person');
  const write = useWrite(api.logDelivery, {
    onDone: ({ sent }) => {
      draft.clear();
      toast(words.delivered(sent));
      onClose();
    },
  });
  const receivers = draft.value.receivers.split('\n').filter((line) => line.trim() !== '');
  const submit = () => write.write({ documentId: shown.id, receivers, onDay: onDay as Day, way });
  return (
    <FormDialog title={words.deliverTitle} act={words.deliver} onClose={onClose} onSubmit={submit} write={write}>
      <TextArea
        name="receivers"
        label={words.receivers}
        hint={words.receiversHint}
        rows={4}
        value={draft.value.receivers}
        onChange={(text) => draft.change(() => ({ receivers: text }))}
      />
      <div className={styles.two}>
        <DateField name="onDay" label={words.sentOn} value={onDay} min={shown.day} max={today} onChange={setOnDay} />
        <SelectField
          name="way"
          label={words.way}
          options={ownWays.map((value) => ({ value, label: words.ways[value] }))}
          value={way}
          onChange={setWay}
        />
      </div>
    </FormDialog>
  );
}

interface ReceiveDialogProps {
  readonly shown: Shown;
  readonly sent: Sent;
  readonly onClose: () => void;
}

/** Who took it, and when. */
export function ReceiveDialog({ shown, sent, onClose }: ReceiveDialogProps) {
  const words = useWords(documentWords);
  const today = dayAt(useNow());
  const draft = useDraft(`document.${shown.id}.receive.${sent.id}`, { receivedBy: '' });
  const [receivedOn, setReceivedOn] = useState<Day | null>(today);
  const write = useWrite(api.confirmDelivery, {
    onDone: () => {
      draft.clear();
      toast(words.received);
      onClose();
    },
  });
  const { receivedBy } = draft.value;
  const submit = () => write.write({ documentId: shown.id, deliveryId: sent.id, receivedOn: receivedOn as Day, receivedBy });
  return (
    <FormDialog title={words.receiveTitle(sent.receiver)} act={words.receive} onClose={onClose} onSubmit={submit} write={write}>
      <div className={styles.two}>
        <TextField
          name="receivedBy"
          label={words.receivedBy}
          maxLength={200}
          value={receivedBy}
          onChange={(text) => draft.change(() => ({ receivedBy: text }))}
        />
        <DateField
          name="receivedOn"
          label={words.receivedOn}
          value={receivedOn}
          min={sent.onDay}
          max={today}
          onChange={setReceivedOn}
        />
      </div>
    </FormDialog>
  );
}
