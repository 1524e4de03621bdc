import { useState } from 'react';
import * as api from '#api/enrolments.ts';
import { type SubmissionField, submissionFields } from '#domain/enrolments/review.ts';
import { useDraft } from '../kernel/drafts.ts';
import { FormDialog } from '../kernel/FormDialog.tsx';
import { useWrite } from '../kernel/useWrite.ts';
import { useWords } from '../ui/language.ts';
import { TextArea } from '../ui/TextArea.tsx';
import { toast } from '../ui/toast.ts';
import { fieldWords } from './fieldWords.ts';
import { reviewWords } from './reviewWords.ts';

interface ReturnEnrolmentDialogProps {
  readonly answered: { readonly enrolmentId: string; readonly bodyId: string; readonly submission: number };
  readonly onClose: () => void;
}

/** A reason at each field concerned; fields without one are left out. */
export function ReturnEnrolmentDialog({ answered, onClose }: ReturnEnrolmentDialogProps) {
  const words = useWords(reviewWords);
  const fields = useWords(fieldWords);
  const draft = useDraft<Partial<Record<SubmissionField, string>>>(`return.${answered.enrolmentId}.${answered.submission}`, {});
  const [missing, setMissing] = useState(false);
  const back = useWrite(api.returnEnrolment, {
    onDone: () => {
      draft.clear();
      onClose();
      toast(words.doneReturn);
    },
  });
  const reasons = submissionFields.flatMap((at) => {
    const text = draft.value[at]?.trim();
    return text ? [{ at, text }] : [];
  });
  const send = () => {
    setMissing(reasons.length === 0);
    if (reasons.length > 0) back.write({ ...answered, reasons });
  };
  return (
    <FormDialog title={words.returnTitle} act={words.returnDo} onClose={onClose} onSubmit={send} write={back}>
      <p>{words.returnHint}</p>
      {submissionFields.map((at, index) => (
        <TextArea
          key={at}
          name={at}
          label={fields[at]}
          rows={1}
          maxLength={500}
          error={missing && index === 0 ? words.needReason : undefined}
          value={draft.value[at] ?? ''}
          onChange={(text) => draft.change((all) => ({ ...all, [at]: text }))}
        />
      ))}
    </FormDialog>
  );
}
