import * as api from '#api/awardChoice.ts';
import { limitMeasures, limitReaches, shareBases } from '#domain/commendation/limit.ts';
import { type UnitKind, unitKinds } from '#domain/commendation/unitKind.ts';
import { roundings } from '#domain/law/titleConditions.ts';
import { useDraft } from '../kernel/drafts.ts';
import { FormDialog } from '../kernel/FormDialog.tsx';
import { useWrite } from '../kernel/useWrite.ts';
import { CheckField } from '../ui/CheckField.tsx';
import { useWords } from '../ui/language.ts';
import { Note } from '../ui/Note.tsx';
import { NumberField } from '../ui/NumberField.tsx';
import { SelectField } from '../ui/SelectField.tsx';
import { TextField } from '../ui/TextField.tsx';
import styles from './Choice.module.css';
import type { OpenChoice } from './ChoicePage.tsx';
import { choiceWords } from './choiceWords.ts';

interface Draft {
  readonly measure: (typeof limitMeasures)[number];
  readonly amount: number | null;
  readonly base: (typeof shareBases)[number];
  readonly baseCount: number | null;
  readonly rounding: (typeof roundings)[number];
  readonly reach: (typeof limitReaches)[number];
  readonly kinds: readonly UnitKind[];
  readonly source: string;
  readonly isCertain: boolean;
}

const empty: Draft = {
  ...{ measure: 'max', amount: null, base: 'nominees', baseCount: null, rounding: 'floor', reach: 'all' },
  ...{ kinds: [], source: '', isCertain: false },
};

/** One more limit for the round: how many, of whom, counted how, and where that stands. */
export function LimitDialog({ shown, onClose }: { readonly shown: OpenChoice; readonly onClose: () => void }) {
  const words = useWords(choiceWords);
  const { roundId, audience } = shown;
  const draft = useDraft<Draft>(`choice.${roundId}.limit.${audience}`, empty);
  const { value } = draft;
  const set = (part: Partial<Draft>) => draft.change({ ...value, ...part });
  const write = useWrite(api.setAwardLimit, {
    onDone: () => {
      draft.clear();
      onClose();
    },
  });
  const isShare = value.measure === 'max-share' || value.measure === 'min-direct';
  const missing = [
    ...(value.amount === null ? [words.missing.amount] : []),
    ...(value.source.trim() === '' ? [words.missing.source] : []),
  ];
  const submit = () => {
    if (missing.length > 0 || value.amount === null) return;
    const base = value.measure === 'max-share' ? value.base : null;
    write.write({
      ...{ roundId, audience, measure: value.measure, reach: value.reach, rounding: value.rounding, source: value.source },
      amount: isShare ? Math.round(value.amount * 100) : value.amount,
      ...{ base, baseCount: base === 'stated' ? value.baseCount : null, isCertain: value.isCertain },
      ...{ kinds: value.kinds.length > 0 ? [...value.kinds] : null, force: value.measure === 'min' ? 'soft' : 'hard' },
    });
  };
  return (
    <FormDialog
      title={words.addLimit.replace('…', '')}
      act={words.addLimitDo}
      whyNot={missing}
      onClose={onClose}
      onSubmit={submit}
      write={write}
    >
      <Note>
        <p>{words.limitNote}</p>
      </Note>
      <SelectField
        name="measure"
        label={words.measure}
        value={value.measure}
        onChange={(measure) => set({ measure })}
        options={limitMeasures.map((one) => ({ value: one, label: words.measures[one] }))}
      />
      <NumberField
        name="amount"
        label={isShare ? words.share : words.amount}
        value={value.amount}
        min={0}
        digits={isShare ? 2 : 0}
        {...(isShare && { max: 100, unit: '%' })}
        onChange={(amount) => set({ amount })}
      />
      {value.measure === 'max-share' && <ShareFields value={value} set={set} />}
      <SelectField
        name="reach"
        label={words.reach}
        value={value.reach}
        onChange={(reach) => set({ reach })}
        options={limitReaches.map((one) => ({ value: one, label: words.reaches[one] }))}
      />
      <Kinds value={value} set={set} />
      <TextField
        name="source"
        label={words.source}
        hint={words.sourceHint}
        value={value.source}
        maxLength={300}
        onChange={(source) => set({ source })}
      />
      <CheckField name="isCertain" label={words.certain} checked={value.isCertain} onChange={(isCertain) => set({ isCertain })} />
    </FormDialog>
  );
}

interface PartProps {
  readonly value: Draft;
  readonly set: (part: Partial<Draft>) => void;
}

function ShareFields({ value, set }: PartProps) {
  const words = useWords(choiceWords);
  return (
    <>
      <SelectField
        name="base"
        label={words.shareOf}
        value={value.base}
        onChange={(base) => set({ base })}
        options={shareBases.map((one) => ({ value: one, label: words.bases[one] }))}
      />
      {value.base === 'stated' && (
        <NumberField
          name="baseCount"
          label={words.baseCount}
          value={value.baseCount}
          min={1}
          digits={0}
          onChange={(baseCount) => set({ baseCount })}
        />
      )}
      <SelectField
        name="rounding"
        label={words.rounding}
        hint={words.roundingHint}
        value={value.rounding}
        onChange={(rounding) => set({ rounding })}
        options={roundings.map((one) => ({ value: one, label: words.roundings[one] }))}
      />
    </>
  );
}

function Kinds({ value, set }: PartProps) {
  const words = useWords(choiceWords);
  const flip = (kind: UnitKind, isOn: boolean) =>
    set({ kinds: isOn ? [...value.kinds, kind] : value.kinds.filter((one) => one !== kind) });
  return (
    <fieldset>
      <legend>
        {words.kinds} <span className={styles.muted}>({words.kindsAll})</span>
      </legend>
      {unitKinds.map((kind) => (
        <CheckField
          key={kind}
          name={`kinds.${kind}`}
          label={words.kindNames[kind]}
          checked={value.kinds.includes(kind)}
          onChange={(isOn) => flip(kind, isOn)}
        />
      ))}
    </fieldset>
  );
}
