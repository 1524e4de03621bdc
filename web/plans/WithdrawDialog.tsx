import * as api from '#api/plans.ts';
import { useDraft } from '../kernel/drafts.ts';
import { FormDialog } from '../kernel/FormDialog.tsx';
import { useWrite } from '../kernel/useWrite.ts';
import { useWords } from '../ui/language.ts';
import { TextArea } from '../ui/TextArea.tsx';
import type { ShownPlan } from './usePlan.ts';
import { planWords } from './words.ts';

/** Takes the plan out of use, with a reason. */
export function WithdrawDialog({ plan, onClose }: { readonly plan: ShownPlan; readonly onClose: () => void }) {
  const words = useWords(planWords);
  const reason = useDraft(`plan.${plan.id}.withdraw`, '');
  const withdrawing = useWrite(api.withdrawPlan, {
    onDone: () => {
      reason.clear();
      onClose();
    },
  });
  const send = () => withdrawing.write({ planId: plan.id, version: plan.version, reason: reason.value });
  return (
    <FormDialog title={words.withdraw} act={words.withdraw} onClose={onClose} onSubmit={send} write={withdrawing}>
      <TextArea name="reason" label={words.withdrawWhy} hint={words.withdrawHint} value={reason.value} onChange={reason.change} />
    </FormDialog>
  );
}
