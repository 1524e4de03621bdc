import { useState } from 'react';
import * as api from '#api/plans.ts';
import { useWrite } from '../kernel/useWrite.ts';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { Form } from '../ui/Form.tsx';
import { useWords } from '../ui/language.ts';
import { Note } from '../ui/Note.tsx';
import { RecipientChoice } from './RecipientChoice.tsx';
import type { ShownPlan } from './usePlan.ts';
import { planWords } from './words.ts';

/** Sends the issued plan to bodies that do not have it yet. */
export function SendDialog({ plan, onClose }: { readonly plan: ShownPlan; readonly onClose: () => void }) {
  const words = useWords(planWords);
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const sending = useWrite(api.sendPlan, { onDone: onClose });
  const send = () => sending.write({ planId: plan.id, sendTo: [...chosen] });
  const foot = (
    <>
      <Button onClick={onClose}>{words.cancel}</Button>
      <Button kind="main" busy={sending.pending} onClick={send}>
        {words.sendDo}
      </Button>
    </>
  );
  return (
    <Dialog opened onClose={onClose} title={words.sendTitle} busy={sending.pending} foot={foot}>
      <Form onSubmit={send} refusals={sending.refusals}>
        <RecipientChoice bodies={plan.maySendTo} chosen={chosen} onChange={setChosen} />
        {sending.failure && <Note kind="error">{words.failure}</Note>}
      </Form>
    </Dialog>
  );
}
