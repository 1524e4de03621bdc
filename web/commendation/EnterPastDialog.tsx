import { useState } from 'react';
import * as api from '#api/pastAwards.ts';
import type { Day } from '#domain/kernel/day.ts';
import { useDraft } from '../kernel/drafts.ts';
import { FormDialog } from '../kernel/FormDialog.tsx';
import { useRead } from '../kernel/useRead.ts';
import { useWrite } from '../kernel/useWrite.ts';
import { DateField } from '../ui/DateField.tsx';
import { FileField } from '../ui/FileField.tsx';
import { useWords } from '../ui/language.ts';
import { PickField } from '../ui/PickField.tsx';
import { RadioField } from '../ui/RadioField.tsx';
import { SuggestField } from '../ui/SuggestField.tsx';
import { TextArea } from '../ui/TextArea.tsx';
import { TextField } from '../ui/TextField.tsx';
import { toast } from '../ui/toast.ts';
import styles from './Awards.module.css';
import type { PastRead } from './PastAwards.tsx';
import { pastWords } from './pastWords.ts';

interface Draft {
  readonly unitId: string | null;
  readonly whom: 'collective' | 'individual' | null;
  readonly personId: string | null;
  readonly form: string;
  readonly number: string;
  readonly decidedOn: Day | null;
  readonly issuer: string;
  readonly merit: string;
  readonly meritsFrom: Day | null;
  readonly meritsTo: Day | null;
}

interface EnterPastDialogProps extends Pick<PastRead, 'units' | 'today'> {
  readonly onClose: () => void;
}

/** One award from before, as its decision says it. */
export function EnterPastDialog({ units, today, onClose }: EnterPastDialogProps) {
  const words = useWords(pastWords);
  const draft = useDraft<Draft>('past-award', {
    ...{ unitId: units.length === 1 ? units[0]!.id : null, whom: null, personId: null, form: '', number: '', decidedOn: null },
    ...{ issuer: '', merit: '', meritsFrom: null, meritsTo: null },
  });
  const typed = draft.value;
  const set = (part: Partial<Draft>) => draft.change((now) => ({ ...now, ...part }));
  const [files, setFiles] = useState<readonly File[]>([]);
  const write = useWrite(api.enterPastAward, {
    onDone: () => {
      draft.clear();
      toast(words.addedToast);
      onClose();
    },
  });
  const missing = missingIn(typed, words.missing);
  const submit = () => {
    const { unitId, whom, personId, decidedOn, meritsFrom, meritsTo, form, number, issuer, merit } = typed;
    if (missing.length > 0 || !unitId || !decidedOn || !meritsFrom || !meritsTo) return;
    write.write({
      ...{
        unitId,
        personId: whom === 'individual' ? personId : null,
        form,
        number,
        decidedOn,
        issuer,
        merit,
        meritsFrom,
        meritsTo,
      },
      ...(files[0] ? { paper: files[0] } : {}),
    });
  };
  return (
    <FormDialog title={words.addTitle} act={words.addDo} whyNot={missing} onClose={onClose} onSubmit={submit} write={write}>
      {units.length > 1 && (
        <PickField
          name="unitId"
          label={words.unit}
          hint={words.personHint}
          options={units.map(({ id, name }) => ({ value: id, label: name }))}
          value={typed.unitId}
          onChange={(unitId) => set({ unitId, personId: null })}
        />
      )}
      <RadioField
        name="whom"
        label={words.whom}
        options={[
          { value: 'collective', label: words.wholeUnit },
          { value: 'individual', label: words.onePerson },
        ]}
        value={typed.whom}
        onChange={(whom) => set({ whom })}
      />
      {typed.whom === 'individual' && typed.unitId && (
        <Person unitId={typed.unitId} value={typed.personId} onChange={(personId) => set({ personId })} />
      )}
      <SuggestField
        name="form"
        label={words.form}
        value={typed.form}
        onChange={(form) => set({ form })}
        options={words.forms.map((label) => ({ label }))}
      />
      <div className={styles.pair}>
        <TextField
          name="number"
          label={words.number}
          hint={words.numberHint}
          value={typed.number}
          maxLength={60}
          autoComplete="off"
          onChange={(number) => set({ number })}
        />
        <DateField
          name="decidedOn"
          label={words.decidedOn}
          value={typed.decidedOn}
          onChange={(decidedOn) => set({ decidedOn })}
          max={today}
        />
      </div>
      <TextField
        name="issuer"
        label={words.issuer}
        hint={words.issuerHint}
        value={typed.issuer}
        maxLength={200}
        onChange={(issuer) => set({ issuer })}
      />
      <TextArea name="merit" label={words.merit} value={typed.merit} maxLength={500} onChange={(merit) => set({ merit })} />
      <div className={styles.pair}>
        <DateField
          name="meritsFrom"
          label={words.meritsFrom}
          value={typed.meritsFrom}
          onChange={(meritsFrom) => set({ meritsFrom })}
          max={today}
        />
        <DateField
          name="meritsTo"
          label={words.meritsTo}
          value={typed.meritsTo}
          onChange={(meritsTo) => set({ meritsTo })}
          max={today}
        />
      </div>
      <FileField name="paper" label={words.scan} hint={words.scanHint} accept=".pdf,image/*" value={files} onChange={setFiles} />
    </FormDialog>
  );
}

function missingIn(typed: Draft, words: (typeof pastWords)['vi']['missing']): readonly string[] {
  const blank = (text: string) => text.trim() === '';
  return [
    ...(typed.unitId ? [] : [words.unit]),
    ...(typed.whom ? [] : [words.whom]),
    ...(typed.whom === 'individual' && !typed.personId ? [words.person] : []),
    ...(blank(typed.form) ? [words.form] : []),
    ...(blank(typed.number) || !typed.decidedOn ? [words.decision] : []),
    ...(blank(typed.issuer) ? [words.issuer] : []),
    ...(blank(typed.merit) ? [words.merit] : []),
    ...(typed.meritsFrom && typed.meritsTo ? [] : [words.days]),
  ];
}

interface PersonProps {
  readonly unitId: string;
  readonly value: string | null;
  readonly onChange: (personId: string | null) => void;
}

function Person({ unitId, value, onChange }: PersonProps) {
  const words = useWords(pastWords);
  const read = useRead(api.listPastHolders, { unitId });
  const people = read.data?.people ?? [];
  return (
    <PickField
      name="personId"
      label={words.person}
      hint={words.personHint}
      options={people.map(({ id, name, position }) => ({ value: id, label: name, hint: position }))}
      value={value}
      onChange={onChange}
    />
  );
}
