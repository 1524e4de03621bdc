import { useState } from 'react';
import * as api from '#api/awards.ts';
import { type Day, shortDate } from '#domain/kernel/day.ts';
import { useDraft } from '../kernel/drafts.ts';
import { FormDialog } from '../kernel/FormDialog.tsx';
import { useWrite } from '../kernel/useWrite.ts';
import { DateField } from '../ui/DateField.tsx';
import { FileField } from '../ui/FileField.tsx';
import { useWords } from '../ui/language.ts';
import { Note } from '../ui/Note.tsx';
import { RadioField } from '../ui/RadioField.tsx';
import { TextArea } from '../ui/TextArea.tsx';
import { TextField } from '../ui/TextField.tsx';
import { toast } from '../ui/toast.ts';
import { awardWords } from './awardWords.ts';
import type { Paid } from './BonusPage.tsx';

interface Draft {
  readonly right: 'paid' | 'unpaid' | null;
  readonly day: Day | null;
  readonly receivedBy: string;
  readonly reason: string;
}

interface CorrectPaymentDialogProps {
  readonly award: Paid;
  readonly today: Day;
  readonly onClose: () => void;
}

/** A payment was noted wrongly: what is right, and why. */
export function CorrectPaymentDialog({ award, today, onClose }: CorrectPaymentDialogProps) {
  const words = useWords(awardWords);
  const { turn, paidOn, receivedBy } = award.payment!;
  const draft = useDraft<Draft>(`bonus-correction.${award.id}.${turn}`, { right: null, day: paidOn, receivedBy, reason: '' });
  const typed = draft.value;
  const set = (part: Partial<Draft>) => draft.change((now) => ({ ...now, ...part }));
  const [files, setFiles] = useState<readonly File[]>([]);
  const write = useWrite(api.correctPayment, {
    onDone: () => {
      draft.clear();
      toast(words.correctedToast);
      onClose();
    },
  });
  const isPaid = typed.right === 'paid';
  const missing = [
    ...(typed.right === null ? [words.correctMissing] : []),
    ...(isPaid && typed.day === null ? [words.missing.day] : []),
    ...(isPaid && typed.receivedBy.trim() === '' ? [words.nameMissing] : []),
    ...(typed.reason.trim() === '' ? [words.correctReasonMissing] : []),
  ];
  const submit = () => {
    if (missing.length > 0) return;
    const instead = isPaid ? { paidOn: typed.day!, receivedBy: typed.receivedBy } : null;
    const paper = isPaid && files[0] ? { paper: files[0] } : {};
    write.write({ awardId: award.id, turn, reason: typed.reason, instead, ...paper });
  };
  return (
    <FormDialog
      title={words.correctOf(award.name)}
      act={words.correctDo}
      whyNot={missing}
      onClose={onClose}
      onSubmit={submit}
      write={write}
    >
      <Note icon="refresh">
        <p>{words.correctWas(shortDate(paidOn), receivedBy)}</p>
      </Note>
      <RadioField
        name="instead"
        label={words.correctAs}
        options={[
          { value: 'paid', label: words.correctPaid },
          { value: 'unpaid', label: words.correctUnpaid },
        ]}
        value={typed.right}
        onChange={(right) => set({ right })}
      />
      {isPaid && (
        <>
          <DateField
            name="instead.paidOn"
            label={words.paidOn}
            value={typed.day}
            onChange={(day) => set({ day })}
            min={award.decidedOn}
            max={today}
          />
          <TextField
            name="instead.receivedBy"
            label={words.receivedBy}
            value={typed.receivedBy}
            maxLength={120}
            onChange={(name) => set({ receivedBy: name })}
          />
        </>
      )}
      <TextArea
        name="reason"
        label={words.correctReason}
        value={typed.reason}
        maxLength={2000}
        onChange={(reason) => set({ reason })}
      />
      {isPaid && (
        <FileField
          name="paper"
          label={words.correctScan}
          hint={words.correctScanHint}
          accept=".pdf,image/*"
          value={files}
          onChange={setFiles}
        />
      )}
    </FormDialog>
  );
}
