import { useState } from 'react';
import * as api from '#api/plans.ts';
import { type Day, dayAt, shortDate } from '#domain/kernel/day.ts';
import { useNow } from '../kernel/clock.ts';
import { useNextNumber } from '../kernel/useNextNumber.ts';
import { useWrite } from '../kernel/useWrite.ts';
import { BindingAct } from '../ui/BindingAct.tsx';
import { DateField } from '../ui/DateField.tsx';
import { FileField } from '../ui/FileField.tsx';
import { useWords } from '../ui/language.ts';
import { SelectField } from '../ui/SelectField.tsx';
import { TextField } from '../ui/TextField.tsx';
import { RecipientChoice } from './RecipientChoice.tsx';
import type { ShownPlan } from './usePlan.ts';
import { planWords } from './words.ts';

interface IssueDialogProps {
  readonly plan: ShownPlan;
  readonly opened: boolean;
  readonly onClose: () => void;
}

/** The signature: number, day, and the scan where it was signed on paper; then the receipt. */
export function IssueDialog({ plan, opened, onClose }: IssueDialogProps) {
  const words = useWords(planWords);
  const today = dayAt(useNow());
  const [typed, setTyped] = useState(plan.reading.number ?? '');
  const [issuedOn, setIssuedOn] = useState<Day | null>(plan.reading.date ?? today);
  const series = { unitId: plan.unitId, typeName: plan.kind, day: issuedOn };
  const { next, field: number } = useNextNumber(series, typed, setTyped);
  const [signer, setSigner] = useState<string | null>(plan.heads[0]?.personId ?? null);
  const [paper, setPaper] = useState<readonly File[]>([]);
  const [sendTo, setSendTo] = useState<readonly string[]>([]);
  const issuing = useWrite(api.issuePlan);
  const done = issuing.result;
  const names = plan.maySendTo.flatMap(({ unitId, name }) => (sendTo.includes(unitId) ? [name] : [])).join('; ');
  const send = () => {
    if (!issuedOn) return;
    const signed = { ...(plan.signsWithPaper && signer ? { signedBy: signer } : {}), ...(paper[0] ? { paper: paper[0] } : {}) };
    const extra = { ...signed, ...(sendTo.length > 0 ? { sendTo: [...sendTo] } : {}) };
    issuing.write({ planId: plan.id, version: plan.version, number: number.value, issuedOn, ...extra });
  };
  return (
    <BindingAct
      opened={opened}
      onClose={onClose}
      question={words.signQuestion(plan.title)}
      consequence={words.signConsequence}
      fixes={[
        { icon: 'document', text: words.signFixText(plan.lines.length) },
        { icon: 'pen', text: words.signFixNumber },
        { icon: 'bell', text: words.signFixTold },
        ...(sendTo.length > 0 ? [{ icon: 'building' as const, text: words.signFixSend(names) }] : []),
      ]}
      confirm={words.sign}
      onConfirm={send}
      pending={issuing.pending}
      refusals={issuing.refusals}
      failure={issuing.failure ? words.failure : null}
      doneTitle={words.signed}
      receipt={
        done && {
          title: words.signedReceipt,
          code: done.number,
          at: done.signedAt,
          stamp: words.stampIssued,
          hash: done.hash,
          rows: [[words.issuedOn, shortDate(done.issuedOn)]],
        }
      }
    >
      <div className="stack">
        <div className="two">
          <TextField
            name="number"
            label={words.number}
            hint={next === '' ? words.numberHint : words.numberNext(next)}
            {...number}
          />
          <DateField name="issuedOn" label={words.issuedOn} value={issuedOn} onChange={setIssuedOn} max={today} />
        </div>
        {plan.signsWithPaper && plan.heads.length > 0 && (
          <SelectField
            name="signedBy"
            label={words.signer}
            options={plan.heads.map(({ personId, fullName }) => ({ value: personId, label: fullName }))}
            value={signer}
            onChange={setSigner}
          />
        )}
        <FileField
          name="paper"
          label={words.paper}
          hint={plan.signsWithPaper ? words.paperHint : words.paperOptional}
          optional={!plan.signsWithPaper}
          accept=".pdf,.jpg,.jpeg,.png,.webp"
          value={paper}
          onChange={setPaper}
        />
        <RecipientChoice bodies={plan.maySendTo} chosen={sendTo} onChange={setSendTo} />
      </div>
    </BindingAct>
  );
}
