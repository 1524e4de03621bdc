import { useState } from 'react';
import * as api from '#api/plans.ts';
import { FormDialog } from '../kernel/FormDialog.tsx';
import { useWrite } from '../kernel/useWrite.ts';
import { useWords } from '../ui/language.ts';
import { RecipientChoice } from './RecipientChoice.tsx';
import type { ShownPlan } from './usePlan.ts';
import { planWords } from './words.ts';

/** Sends the issued plan to bodies that do not have it yet. */
export function SendDialog({ plan, onClose }: { readonly plan: ShownPlan; readonly onClose: () => void }) {
  const words = useWords(planWords);
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const sending = useWrite(api.sendPlan, { onDone: onClose });
  const send = () => sending.write({ planId: plan.id, sendTo: [...chosen] });
  return (
    <FormDialog title={words.sendTitle} act={words.sendDo} onClose={onClose} onSubmit={send} write={sending}>
      <RecipientChoice bodies={plan.maySendTo} chosen={chosen} onChange={setChosen} />
    </FormDialog>
  );
}
