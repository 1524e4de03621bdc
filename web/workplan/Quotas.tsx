import { useState } from 'react';
import * as api from '#api/workplan.ts';
import { useDraft } from '../kernel/drafts.ts';
import { useWrite } from '../kernel/useWrite.ts';
import { BindingAct } from '../ui/BindingAct.tsx';
import { FileField } from '../ui/FileField.tsx';
import { momentText } from '../ui/format.ts';
import { Line } from '../ui/Line.tsx';
import { Lines } from '../ui/Lines.tsx';
import { useWords } from '../ui/language.ts';
import { RadioField } from '../ui/RadioField.tsx';
import { isOthers, reasonsOf } from '../ui/refusal.ts';
import { SealButton } from '../ui/SealButton.tsx';
import { Section } from '../ui/Section.tsx';
import { Tag } from '../ui/Tag.tsx';
import { TextArea } from '../ui/TextArea.tsx';
import type { Workplan } from './WorkplanPage.tsx';
import { workplanWords } from './words.ts';

type Conflict = Workplan['quotas'][number];

/** Figures that cannot both be meant: both shown, the one that binds marked, the head's ruling asked for. */
export function Quotas({ workplan }: { readonly workplan: Workplan }) {
  const words = useWords(workplanWords);
  const [ruling, setRuling] = useState<Conflict | null>(null);
  return (
    <>
      {workplan.quotas.map((conflict, index) => (
        <Section
          key={conflict.audience}
          first={index === 0}
          title={words.quotaTitle(conflict.audienceName)}
          aside={
            !isOthers(workplan.whyNot.rule) && (
              <SealButton whyNot={reasonsOf(workplan.whyNot.rule)} onClick={() => setRuling(conflict)}>
                {words.rule}
              </SealButton>
            )
          }
        >
          <Sides conflict={conflict} />
        </Section>
      ))}
      {ruling && <RuleDialog conflict={ruling} workplan={workplan} onClose={() => setRuling(null)} />}
    </>
  );
}

function Sides({ conflict }: { readonly conflict: Conflict }) {
  const words = useWords(workplanWords);
  const { ruling } = conflict;
  return (
    <>
      <Lines label={words.quotas}>
        {conflict.sides.map((side) => {
          const binds = side.where === conflict.binding;
          return (
            <Line
              key={side.where}
              when={String(side.max)}
              tone={binds ? 'done' : 'wait'}
              title={side.text}
              why={binds && !ruling ? words.quotaWhy : undefined}
              margin={binds && <Tag kind={ruling ? 'done' : 'risk'}>{words.binds}</Tag>}
            />
          );
        })}
      </Lines>
      {ruling && (
        <p>
          {words.ruled(ruling.byName, momentText(ruling.at))}: {ruling.reason}
        </p>
      )}
    </>
  );
}

interface RuleDialogProps {
  readonly conflict: Conflict;
  readonly workplan: Workplan;
  readonly onClose: () => void;
}

function RuleDialog({ conflict, workplan, onClose }: RuleDialogProps) {
  const words = useWords(workplanWords);
  const [taken, setTaken] = useState<string | null>(null);
  const reason = useDraft(`workplan.${workplan.planId}.rule.${conflict.audience}`, '');
  const [paper, setPaper] = useState<readonly File[]>([]);
  const ruling = useWrite(api.ruleQuota, {
    onDone: () => {
      reason.clear();
      onClose();
    },
  });
  const chosen = conflict.sides.find((side) => side.where === taken);
  const { planId, rulesWithPaper } = workplan;
  const send = () =>
    ruling.write({
      planId,
      audience: conflict.audience,
      taken: taken ?? '',
      reason: reason.value,
      ...(paper[0] ? { paper: paper[0] } : {}),
    });
  return (
    <BindingAct
      opened
      onClose={onClose}
      question={words.ruleTitle}
      consequence={words.ruleConsequence}
      fixes={chosen ? [{ icon: 'list', text: `${conflict.audienceName}: ${chosen.text}` }] : []}
      confirm={words.rule}
      onConfirm={send}
      pending={ruling.pending}
      refusals={ruling.refusals}
      failure={ruling.failure ? words.failure : null}
    >
      <RadioField
        name="taken"
        label={words.taken}
        options={conflict.sides.map((side) => ({ value: side.where, label: side.text }))}
        value={taken}
        onChange={setTaken}
      />
      <TextArea name="reason" label={words.reason} value={reason.value} onChange={reason.change} />
      {rulesWithPaper && (
        <FileField name="paper" label={words.paper} accept=".pdf,.jpg,.jpeg,.png,.webp" value={paper} onChange={setPaper} />
      )}
    </BindingAct>
  );
}
