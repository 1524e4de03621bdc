import { useState } from 'react';
import * as api from '#api/awards.ts';
import type { Day } from '#domain/kernel/day.ts';
import { number as figure } from '#domain/kernel/vietnamese.ts';
import { bonusOf } from '#domain/law/bonusRates.ts';
import { useDraft } from '../kernel/drafts.ts';
import { Trouble } from '../kernel/Trouble.tsx';
import { useNextNumber } from '../kernel/useNextNumber.ts';
import { useWrite } from '../kernel/useWrite.ts';
import { BindingAct } from '../ui/BindingAct.tsx';
import { CheckField } from '../ui/CheckField.tsx';
import { DateField } from '../ui/DateField.tsx';
import { FileField } from '../ui/FileField.tsx';
import { Form } from '../ui/Form.tsx';
import { useWords } from '../ui/language.ts';
import { NumberField } from '../ui/NumberField.tsx';
import { reasonsOf } from '../ui/refusal.ts';
import { SealButton } from '../ui/SealButton.tsx';
import { TextField } from '../ui/TextField.tsx';
import { toast } from '../ui/toast.ts';
import { awardWords } from './awardWords.ts';
import type { Decision } from './DecisionPage.tsx';

/** Signs the list: number, day, office, bonus. */
export function DecideAwards({ decision }: { readonly decision: Decision }) {
  const words = useWords(awardWords);
  const [opened, setOpened] = useState(false);
  return (
    <>
      <SealButton whyNot={reasonsOf(decision.whyNot.decide)} onClick={() => setOpened(true)}>
        {words.decide}
      </SealButton>
      {opened && <Asking decision={decision} onClose={() => setOpened(false)} />}
    </>
  );
}

interface Draft {
  readonly number: string;
  readonly day: Day | null;
  readonly signerTitle: string;
  readonly isPaid: boolean;
  readonly source: string;
  readonly individual: number | null;
  readonly collective: number | null;
  readonly rateSource: string;
}

const draftOf = ({ today, signerTitle, rates }: Decision): Draft => ({
  number: '',
  day: today,
  signerTitle: signerTitle ?? '',
  isPaid: false,
  source: '',
  individual: rates && rates.individualRate / 100,
  collective: rates && rates.collectiveRate / 100,
  rateSource: rates?.law.text ?? '',
});

const hundredths = (rate: number | null) => Math.round((rate ?? 0) * 100);

function Asking({ decision, onClose }: { readonly decision: Decision; readonly onClose: () => void }) {
  const words = useWords(awardWords);
  const { round, chosen } = decision;
  const draft = useDraft<Draft>(`award-decision.${round.id}`, draftOf(decision));
  const [files, setFiles] = useState<readonly File[]>([]);
  const { day, signerTitle, isPaid, source, rateSource } = draft.value;
  const set = (part: Partial<Draft>) => draft.change((now) => ({ ...now, ...part }));
  const series = { unitId: round.unitId, typeName: 'Quyết định', day };
  const { field: number } = useNextNumber(series, draft.value.number, (typed) => set({ number: typed }));
  const act = useWrite(api.decideAwards, {
    onDone: () => {
      draft.clear();
      toast(words.decidedDone);
      onClose();
    },
  });
  const rates = { individualRate: hundredths(draft.value.individual), collectiveRate: hundredths(draft.value.collective) };
  const bonus = isPaid ? { source, rateSource, ...rates } : null;
  const missing = [
    ...(number.value.trim() === '' ? [words.missing.number] : []),
    ...(day ? [] : [words.missing.day]),
    ...(signerTitle.trim() === '' ? [words.missing.signerTitle] : []),
    ...(isPaid && source.trim() === '' ? [words.missing.fund] : []),
    ...(isPaid && rateSource.trim() === '' ? [words.missing.source] : []),
  ];
  const submit = () => {
    if (day && missing.length === 0)
      act.write({
        roundId: round.id,
        number: number.value,
        decidedOn: day,
        signerTitle,
        bonus,
        ...(files[0] ? { paper: files[0] } : {}),
      });
  };
  return (
    <BindingAct
      opened
      onClose={onClose}
      question={words.decideAsk(chosen.length)}
      consequence={words.decideThen}
      fixes={[
        { icon: 'award', text: words.counts(countOf(decision, 'collective'), countOf(decision, 'individual')) },
        { icon: 'send', text: words.decideTell },
      ]}
      confirm={words.decideDo}
      onConfirm={submit}
      pending={act.pending}
      whyNot={missing}
      failure={act.failure && <Trouble error={act.failure} />}
    >
      <Form onSubmit={submit} refusals={act.refusals}>
        <TextField name="number" label={words.number} hint={words.numberHint} {...number} />
        <DateField
          name="decidedOn"
          label={words.day}
          value={day}
          onChange={(typed) => set({ day: typed })}
          max={decision.today}
        />
        <TextField
          name="signerTitle"
          label={words.signerTitle}
          value={signerTitle}
          maxLength={200}
          onChange={(typed) => set({ signerTitle: typed })}
        />
        <CheckField
          name="bonus"
          label={words.withBonus}
          hint={words.bonusHint}
          checked={isPaid}
          onChange={(checked) => set({ isPaid: checked })}
        />
        {isPaid && <Bonus decision={decision} draft={draft.value} set={set} />}
        <FileField
          name="paper"
          label={words.scan}
          hint={words.scanHint}
          accept=".pdf,image/*"
          value={files}
          onChange={setFiles}
        />
      </Form>
    </BindingAct>
  );
}

const countOf = ({ chosen }: Decision, of: 'collective' | 'individual') =>
  chosen.filter(({ audience }) => audience === of).length;

interface BonusProps {
  readonly decision: Decision;
  readonly draft: Draft;
  readonly set: (part: Partial<Draft>) => void;
}

/** The rates as the law has them, to be changed where the body's own rule says so; what they come to. */
function Bonus({ decision, draft, set }: BonusProps) {
  const words = useWords(awardWords);
  const { rates } = decision;
  if (!rates) return <p>{words.noRates}</p>;
  const person = bonusOf(hundredths(draft.individual), rates.baseWage);
  const collective = bonusOf(hundredths(draft.collective), rates.baseWage);
  const total = person * countOf(decision, 'individual') + collective * countOf(decision, 'collective');
  return (
    <>
      <TextField
        name="bonus.source"
        label={words.fund}
        hint={words.fundHint}
        value={draft.source}
        maxLength={300}
        onChange={(source) => set({ source })}
      />
      <NumberField
        name="bonus.individualRate"
        label={words.individualRate}
        unit={words.times}
        value={draft.individual}
        min={0}
        max={100}
        onChange={(individual) => set({ individual })}
      />
      <NumberField
        name="bonus.collectiveRate"
        label={words.collectiveRate}
        unit={words.times}
        value={draft.collective}
        min={0}
        max={100}
        onChange={(rate) => set({ collective: rate })}
      />
      <TextField
        name="bonus.rateSource"
        label={words.rateSource}
        hint={rates.isCertain ? undefined : words.uncertain}
        value={draft.rateSource}
        maxLength={300}
        onChange={(rateSource) => set({ rateSource })}
      />
      <p>
        {words.each(figure(person), figure(collective))}. {words.total}: <b>{words.money(figure(total))}</b>. {words.rounding}
      </p>
    </>
  );
}
