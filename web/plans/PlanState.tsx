import { useState } from 'react';
import { shortDate } from '#domain/kernel/day.ts';
import { Button } from '../ui/Button.tsx';
import { useWords } from '../ui/language.ts';
import { Note } from '../ui/Note.tsx';
import { reasonsOf } from '../ui/refusal.ts';
import { RenewDialog } from './RenewDialog.tsx';
import type { ShownPlan } from './usePlan.ts';
import { WithdrawDialog } from './WithdrawDialog.tsx';
import { planWords } from './words.ts';

/** Where the plan stands in words, and what follows: launch, withdraw, next year, its files. */
export function PlanState({ plan }: { readonly plan: ShownPlan }) {
  const words = useWords(planWords);
  const [dialog, setDialog] = useState<'renew' | 'withdraw' | null>(null);
  const file = (which: 'source' | 'paper') => `/api/plans/${plan.id}/file?which=${which}`;
  return (
    <>
      <StateNote plan={plan} />
      <div className="row">
        {plan.campaignId && (
          <Button kind="main" href={`/phong-trao/${plan.campaignId}`}>
            {words.toCampaign}
          </Button>
        )}
        {plan.state === 'issued' && !plan.campaignId && (
          <Button kind="main" href={`/ke-hoach/${plan.id}/phat-dong`} whyNot={reasonsOf(plan.whyNot.launch)}>
            {words.launch}
          </Button>
        )}
        {plan.whyNot.renew.length === 0 && plan.state !== 'draft' && (
          <Button icon="copy" onClick={() => setDialog('renew')}>
            {words.renew}
          </Button>
        )}
        <Button kind="quiet" icon="download" href={file('source')} download={plan.sourceName}>
          {words.original}
        </Button>
        {plan.hasPaper && (
          <Button kind="quiet" icon="download" href={file('paper')} download>
            {words.scan}
          </Button>
        )}
        {plan.whyNot.withdraw.length === 0 && (
          <Button kind="quiet" icon="trash" onClick={() => setDialog('withdraw')}>
            {words.withdraw}
          </Button>
        )}
      </div>
      {dialog === 'renew' && <RenewDialog planId={plan.id} year={plan.year + 1} onClose={() => setDialog(null)} />}
      {dialog === 'withdraw' && <WithdrawDialog plan={plan} onClose={() => setDialog(null)} />}
    </>
  );
}

function StateNote({ plan }: { readonly plan: ShownPlan }) {
  const words = useWords(planWords);
  if (plan.state === 'issued') {
    return <Note kind="done">{words.issuedNote(plan.number ?? '', shortDate(plan.issuedOn!), plan.signedByName ?? '')}</Note>;
  }
  if (plan.state === 'confirmed') return <Note kind="wait">{words.confirmedNote}</Note>;
  return plan.state === 'withdrawn' ? <Note kind="risk">{words.withdrawnNote(plan.withdrawnWhy ?? '')}</Note> : null;
}
