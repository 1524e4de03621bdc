import { useState } from 'react';
import * as api from '#api/reviews.ts';
import { type Day, shortDate } from '#domain/kernel/day.ts';
import { useDraft } from '../kernel/drafts.ts';
import { useWrite } from '../kernel/useWrite.ts';
import { BindingAct } from '../ui/BindingAct.tsx';
import { DayHours } from '../ui/DayHours.tsx';
import { Form } from '../ui/Form.tsx';
import { useWords } from '../ui/language.ts';
import { NumberField } from '../ui/NumberField.tsx';
import { PaperButton } from '../ui/PaperButton.tsx';
import { reasonsOf } from '../ui/refusal.ts';
import { SealButton } from '../ui/SealButton.tsx';
import { Section } from '../ui/Section.tsx';
import { TextArea } from '../ui/TextArea.tsx';
import { TextField } from '../ui/TextField.tsx';
import { toast } from '../ui/toast.ts';
import { entriesOf, isHour } from './entries.ts';
import type { HalfYear } from './HalfYearPage.tsx';
import { halfYearWords } from './halfYearWords.ts';
import styles from './Reviews.module.css';

interface Typed {
  readonly heldOn: Day | null;
  readonly from: string;
  readonly until: string;
  readonly venue: string;
  readonly present: number | null;
  readonly total: number | null;
  readonly opinions: string;
  readonly conclusion: string;
}

/** The meeting that approves the report: when, where, how many, what was said; then everything stays. */
export function ApproveHalfYear({ half }: { readonly half: HalfYear }) {
  const words = useWords(halfYearWords);
  const { meeting, campaignId } = half;
  const begin: Typed = {
    ...{ heldOn: meeting?.heldOn ?? null, from: '', until: '', venue: '', opinions: '', conclusion: '' },
    ...{ present: meeting?.present ?? null, total: meeting?.total ?? half.staff },
  };
  const draft = useDraft<Typed>(`half-year-sitting.${campaignId}`, begin);
  const typed = draft.value;
  const change = (part: Partial<Typed>) => draft.change((value) => ({ ...value, ...part }));
  const [asking, setAsking] = useState(false);
  const { write, pending, refusals, failure } = useWrite(api.approveHalfYear, {
    onDone: () => {
      draft.clear();
      toast(words.approved);
      setAsking(false);
    },
  });
  const reasons = reasonsOf(half.whyNot.approve);
  const missing = reasons.length > 0 ? reasons : isComplete(typed) ? [] : [words.missingSitting];
  const submit = () => {
    const { heldOn, present, total, opinions, ...rest } = typed;
    const people = { heldOn: heldOn!, present: present!, total: total! };
    write({ campaignId, version: half.version, ...rest, ...people, opinions: entriesOf(opinions) });
  };
  return (
    <Section title={words.approve}>
      <Form onSubmit={() => missing.length === 0 && setAsking(true)} refusals={asking ? [] : refusals} label={words.approve}>
        <Sitting typed={typed} change={change} />
        <div className="row">
          <SealButton type="submit" whyNot={missing}>
            {words.approve}
          </SealButton>
          {half.whyNot.print.length === 0 && (
            <PaperButton href={`/api/campaigns/${campaignId}/half-year/report`}>{words.report}</PaperButton>
          )}
        </div>
      </Form>
      {asking && (
        <BindingAct
          opened
          onClose={() => setAsking(false)}
          question={words.approveTitle}
          consequence={words.approveConsequence}
          fixes={[
            { text: words.fixesFigures(half.figures.length, shortDate(half.asOf)) },
            { text: words.fixesDecisions(half.decisions.length) },
          ]}
          confirm={words.approveDo}
          onConfirm={submit}
          pending={pending}
          refusals={refusals}
          failure={failure ? words.failure : null}
        />
      )}
    </Section>
  );
}

function isComplete({ heldOn, from, until, venue, present, total }: Typed): boolean {
  return heldOn !== null && isHour(from) && isHour(until) && venue.trim() !== '' && present !== null && total !== null;
}

function Sitting({ typed, change }: { readonly typed: Typed; readonly change: (part: Partial<Typed>) => void }) {
  const words = useWords(halfYearWords);
  return (
    <>
      <div className={styles.two}>
        <DayHours
          name="heldOn"
          label={words.heldOn}
          day={typed.heldOn}
          from={typed.from}
          until={typed.until}
          onDay={(heldOn) => change({ heldOn })}
          onFrom={(from) => change({ from })}
          onUntil={(until) => change({ until })}
        />
        <TextField name="venue" label={words.venue} maxLength={300} value={typed.venue} onChange={(venue) => change({ venue })} />
        <NumberField
          name="present"
          label={words.present}
          unit={words.people}
          min={1}
          digits={0}
          value={typed.present}
          onChange={(present) => change({ present })}
        />
        <NumberField
          name="total"
          label={words.total}
          unit={words.people}
          min={1}
          digits={0}
          value={typed.total}
          onChange={(total) => change({ total })}
        />
      </div>
      <TextArea
        name="opinions"
        label={words.opinions}
        hint={words.oneALine}
        optional
        rows={3}
        value={typed.opinions}
        onChange={(opinions) => change({ opinions })}
      />
      <TextArea
        name="conclusion"
        label={words.conclusion}
        optional
        rows={2}
        maxLength={3000}
        value={typed.conclusion}
        onChange={(conclusion) => change({ conclusion })}
      />
    </>
  );
}
