import { useState } from 'react';
import * as api from '#api/enrolments.ts';
import { Trouble } from '../kernel/Trouble.tsx';
import { useWrite } from '../kernel/useWrite.ts';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { Form } from '../ui/Form.tsx';
import { useWords } from '../ui/language.ts';
import { SealButton } from '../ui/SealButton.tsx';
import { TextArea } from '../ui/TextArea.tsx';
import { unitWords } from './unitWords.ts';

interface WithdrawDialogProps {
  readonly enrolmentId: string;
  readonly version: number;
  readonly onClose: () => void;
}

/** Out of the year, once, with a reason. */
export function WithdrawDialog({ enrolmentId, version, onClose }: WithdrawDialogProps) {
  const words = useWords(unitWords);
  const [reason, setReason] = useState('');
  const withdraw = useWrite(api.withdrawEnrolment, { onDone: onClose });
  const send = () => withdraw.write({ enrolmentId, version, reason });
  const foot = (
    <>
      <Button onClick={onClose}>{words.cancel}</Button>
      <SealButton busy={withdraw.pending} onClick={send}>
        {words.withdrawDo}
      </SealButton>
    </>
  );
  return (
    <Dialog opened onClose={onClose} title={words.withdrawTitle} binding busy={withdraw.pending} foot={foot}>
      <p>{words.withdrawText}</p>
      <Form onSubmit={send} refusals={withdraw.refusals}>
        <TextArea name="reason" label={words.withdrawWhy} maxLength={500} value={reason} onChange={setReason} />
        {withdraw.failure && <Trouble error={withdraw.failure} />}
      </Form>
    </Dialog>
  );
}
