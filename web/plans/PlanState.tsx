import { useState } from 'react';
import { sheetWriters } from '#domain/criteria/policy.ts';
import { shortDate } from '#domain/kernel/day.ts';
import { useSession } from '../kernel/useSession.ts';
import { Button } from '../ui/Button.tsx';
import { useWords } from '../ui/language.ts';
import { Note } from '../ui/Note.tsx';
import { isOthers, reasonsOf } from '../ui/refusal.ts';
import { ExpiredBases } from './ExpiredBases.tsx';
import styles from './Plan.module.css';
import { RenewDialog } from './RenewDialog.tsx';
import { ReplaceDialog } from './ReplaceDialog.tsx';
import { SendDialog } from './SendDialog.tsx';
import type { ShownPlan } from './usePlan.ts';
import { WithdrawDialog } from './WithdrawDialog.tsx';
import { planWords } from './words.ts';

/** Where the plan stands in words, and what follows: launch, withdraw, next year, its files. */
export function PlanState({ plan }: { readonly plan: ShownPlan }) {
  const words = useWords(planWords);
  const [dialog, setDialog] = useState<'renew' | 'replace' | 'send' | 'withdraw' | null>(null);
  const { holds } = useSession();
  const file = (which: 'source' | 'paper') => `/api/plans/${plan.id}/file?which=${which}`;
  return (
    <>
      <StateNote plan={plan} />
      <div className={styles.planActs}>
        {plan.campaignId && (
          <Button kind="main" href={`/phong-trao/${plan.campaignId}`}>
            {words.toCampaign}
          </Button>
        )}
        {plan.state === 'issued' && !plan.campaignId && plan.showsWork && !isOthers(plan.whyNot.launch) && (
          <Button kind="main" href={`/ke-hoach/${plan.id}/phat-dong`} whyNot={reasonsOf(plan.whyNot.launch)}>
            {words.launch}
          </Button>
        )}
        {plan.state === 'issued' && plan.showsWork && (
          <Button icon="people" href={`/ke-hoach/${plan.id}/trien-khai`}>
            {words.toWorkplan}
          </Button>
        )}
        {plan.maySendTo.length > 0 && plan.whyNot.send.length === 0 && (
          <Button icon="send" onClick={() => setDialog('send')}>
            {words.send}
          </Button>
        )}
        {plan.state === 'issued' && holds(...sheetWriters) && (
          <Button icon="list" href={`/bang-diem?ke-hoach=${plan.id}`}>
            {words.toSheet}
          </Button>
        )}
        {plan.whyNot.renew.length === 0 && plan.state !== 'draft' && (
          <Button icon="copy" onClick={() => setDialog('renew')}>
            {words.renew}
          </Button>
        )}
        {plan.whyNot.replace.length === 0 && (
          <Button icon="upload" onClick={() => setDialog('replace')}>
            {words.replace}
          </Button>
        )}
        {plan.renewedFrom && plan.whyNot.renew.length === 0 && (
          <Button icon="swap" href={`/ke-hoach/${plan.id}/doi-chieu`}>
            {words.compare}
          </Button>
        )}
        {plan.hasSource && (
          <Button kind="quiet" icon="download" href={file('source')} download={plan.sourceName}>
            {words.original}
          </Button>
        )}
        <Button kind="quiet" icon="download" href={`/api/plans/${plan.id}/word`} download>
          {words.word}
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
      {dialog === 'replace' && <ReplaceDialog plan={plan} onClose={() => setDialog(null)} />}
      {dialog === 'send' && <SendDialog plan={plan} onClose={() => setDialog(null)} />}
      {dialog === 'withdraw' && <WithdrawDialog plan={plan} onClose={() => setDialog(null)} />}
    </>
  );
}

function StateNote({ plan }: { readonly plan: ShownPlan }) {
  const words = useWords(planWords);
  if (plan.state === 'issued') {
    const sentTo = plan.sentTo.map(({ name }) => name).join('; ');
    return (
      <Note kind="done">
        {words.issuedNote(plan.number ?? '', shortDate(plan.issuedOn!), plan.signedByName ?? '')}
        {sentTo && ` ${words.sentTo(sentTo)}`}
      </Note>
    );
  }
  if (plan.state === 'confirmed') return <Note kind="wait">{words.confirmedNote}</Note>;
  if (plan.state === 'withdrawn') return <Note kind="risk">{words.withdrawnNote(plan.withdrawnWhy ?? '')}</Note>;
  return <RenewedNote plan={plan} />;
}

/** A draft made from an earlier plan: and which of its bases no longer hold. */
function RenewedNote({ plan }: { readonly plan: ShownPlan }) {
  const words = useWords(planWords);
  if (plan.renewedFrom === null || !plan.showsWork) return null;
  return (
    <>
      <Note kind="info">{words.fromEarlierNote}</Note>
      <ExpiredBases plan={plan} />
    </>
  );
}
