import { useState } from 'react';
import * as api from '#api/plans.ts';
import { useWrite } from '../kernel/useWrite.ts';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { Form } from '../ui/Form.tsx';
import { useWords } from '../ui/language.ts';
import { Note } from '../ui/Note.tsx';
import { TextArea } from '../ui/TextArea.tsx';
import type { ShownPlan } from './usePlan.ts';
import { planWords } from './words.ts';

/** Takes the plan out of use, with a reason. */
export function WithdrawDialog({ plan, onClose }: { readonly plan: ShownPlan; readonly onClose: () => void }) {
  const words = useWords(planWords);
  const [reason, setReason] = useState('');
  const withdrawing = useWrite(api.withdrawPlan, { onDone: onClose });
  const send = () => withdrawing.write({ planId: plan.id, version: plan.version, reason });
  const foot = (
    <>
      <Button onClick={onClose}>{words.cancel}</Button>
      <Button kind="main" busy={withdrawing.pending} onClick={send}>
        {words.withdraw}
      </Button>
    </>
  );
  return (
    <Dialog opened onClose={onClose} title={words.withdraw} busy={withdrawing.pending} foot={foot}>
      <Form onSubmit={send} refusals={withdrawing.refusals}>
        <TextArea name="reason" label={words.withdrawWhy} hint={words.withdrawHint} value={reason} onChange={setReason} />
        {withdrawing.failure && <Note kind="error">{words.failure}</Note>}
      </Form>
    </Dialog>
  );
}
